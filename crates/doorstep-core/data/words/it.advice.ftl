### What to do, why, and by when. One entry for each rule; `.steps` and `.evidence` are one line each.

## Lists that several advices share

evidence-basic =
    la pagina di tracciamento con tutta la cronologia e il numero
    la pagina dell’ordine con l’indirizzo di consegna
    la pagina dell’ordine con la data di rimborso e la consegna stimata
    i tuoi messaggi con il venditore
evidence-carrier =
    la risposta del corriere, con nome e data

## Nothing wrong: what the stage asks for

advice-status-order-placed =
    .title = Ordinato
    .text = L’ordine esiste. Niente si muove finché non è pagato e il venditore non comincia a occuparsene.
advice-status-processing =
    .title = In preparazione
    .text = Il venditore sta preparando l’ordine. Aspetta la fine del tempo di elaborazione; se ci vuole troppo, chiedi al venditore.
advice-status-shipped =
    .title = Aspetta la prima scansione
    .text = Il venditore dice che il pacco è stato spedito. Lo si considera in viaggio dalla prima scansione del corriere.
advice-status-accepted =
    .title = Ce l’ha il corriere
    .text = Il pacco è stato scansionato dal corriere e si può seguire normalmente.
advice-status-departed-origin =
    .title = Ha lasciato il paese d’origine
    .text = Tra un paese e l’altro ci sono poche scansioni. Aspetta, e tieni d’occhio la data della protezione.
advice-status-transit =
    .title = In viaggio
    .text = Il pacco sta passando per un centro logistico o un altro paese. Aspetta la prossima scansione.
advice-status-arrived-destination =
    .title = È nel paese di consegna
    .text = Guarda anche il tracciamento { the-carrier }: le scansioni locali appaiono prima lì. Il numero può cambiare ora.
advice-status-customs =
    .title = In dogana
    .text = La maggior parte dei pacchi passa in pochi giorni. Tieni d’occhio posta, e-mail e SMS per una richiesta ufficiale, e rispondi subito.
advice-status-out-for-delivery =
    .title = Tieniti a disposizione per riceverlo
    .text = Il pacco è con il fattorino o presso l’ufficio di consegna locale. Tieni il telefono a portata di mano.
advice-status-delivered =
    .title = Risulta consegnato
    .text = Che il pacco è stato consegnato lo ha detto un corriere o lo hai detto tu.
advice-status-returned =
    .title = Sta tornando indietro
    .text = Il pacco sta tornando al mittente. Non arriverà, a meno che non venga spedito di nuovo.
advice-status-exception =
    .title = C’è un problema di consegna
    .text = Leggi i dettagli qui sotto, nelle parole della fonte, e chiedi al corriere o al venditore.
advice-status-no-scan =
    .title = Ancora nessuna scansione
    .text = Finora nessuna fonte ha segnalato un evento di questo pacco. Il primo arriva quando un corriere lo scansiona.
advice-status-unread =
    .title = Non ancora compreso
    .text = La fonte dice qualcosa, ma con parole che Doorstep non sa leggere con certezza. Vengono mostrate così come sono arrivate, e non se ne conclude nulla.
advice-status-marked-by-you =
    .title = Lo hai detto tu
    .text = Questo stato è un tuo contrassegno. Vale più di ciò che dicono le fonti, finché non lo cambi.

## The number

advice-number-fresh =
    .title = Il numero non è ancora conosciuto
    .text = È normale nelle prime 24-72 ore dopo la spedizione: spesso l’etichetta viene creata prima che il corriere scansioni il pacco.
    .steps =
        copy-number: Controlla che il numero sia stato copiato per intero, senza spazi.
        look-again: Guarda di nuovo tra un giorno o due; Doorstep lo fa.
advice-number-invalid =
    .title = Il numero non funziona
    .text = Nessuna fonte lo conosce da { days-count }. Potrebbe essere scritto male, essere di un altro corriere o non essere mai stato usato.{ by-act-day }
    .steps =
        compare-number: Confrontalo con la pagina dell’ordine, carattere per carattere.
        try-sites: Provalo sul tracciamento di AliExpress, su Cainiao e sul sito del corriere.
        ask-seller: Chiedi al venditore il numero giusto e il nome del corriere.
        save-screenshots: Senza una risposta chiara: salva degli screenshot e tieni presente la data della protezione.
    .evidence =
        la pagina di tracciamento che dice che il numero non si trova
        { evidence-basic }
advice-number-mistyped =
    .title = Potrebbe non essere il numero giusto
    .text = Una fonte dice che questo non può essere uno dei suoi numeri. Confrontalo con la pagina dell’ordine.
    .steps =
        copy-number: Copia di nuovo il numero dalla pagina di tracciamento dell’ordine.
        tracking-not-order: Assicurati che sia il numero di tracciamento, non il numero d’ordine.
advice-label-fresh =
    .title = Etichetta creata, non ancora scansionato
    .text = Il venditore ha creato l’etichetta. Di solito la prima scansione segue entro 24-72 ore, a volte qualche giorno dopo.
advice-label-never-scanned =
    .title = Il pacco non è mai stato scansionato
    .text = Da { days-count } c’è solo un’etichetta. Il pacco potrebbe essere ancora dal venditore, o il numero potrebbe non essere quello con cui viaggia.{ by-act-day }
    .steps =
        ask-seller: Chiedi al venditore se il pacco è stato davvero affidato al corriere, e un nuovo numero se c’è.
        save-pages: Salva la pagina di tracciamento.
        no-more-waiting: Non accettare un «attendi, per favore» oltre il giorno in cui agire.
    .evidence =
        la pagina di tracciamento che mostra solo l’etichetta
        { evidence-basic }
advice-label-collection-failed =
    .title = Il corriere non ha potuto prelevarlo
    .text = Il corriere è andato dal venditore invano. Chiedi al venditore di consegnare il pacco.
advice-label-cancelled =
    .title = La spedizione è stata annullata
    .text = Il pacco non viaggia più con questo numero. Chiedi al venditore il nuovo numero o un rimborso.{ by-act-day }
    .evidence = { evidence-basic }

## Silence

reason-sentence = { $reason ->
    [label] La causa abituale è che l’etichetta esiste ma il pacco non è stato ancora scansionato.
    [collection] La causa abituale è che aspetta di essere prelevato dal corriere.
    [line-haul] La causa abituale è il percorso tra un paese e l’altro, dove c’è poco da scansionare.
    [customs] La causa abituale è la dogana.
    [local-carrier] La causa abituale è che il corriere locale non lo ha ancora scansionato.
    [limited-tracking] Con questo metodo di spedizione spesso non ci sono scansioni dopo il passaggio.
    [peak] Cade in un periodo intenso o di feste, in cui tutto richiede più tempo.
    [renumbered] Il corriere locale potrebbe avergli dato un nuovo numero dopo l’ingresso nel paese.
    [new-number] Ha ricevuto un nuovo numero, e il corriere di quel numero non ha ancora mostrato una scansione.
    [returning] I percorsi di ritorno vengono scansionati di rado.
    [source-failing] Nessuna fonte ha risposto di recente, quindi questo vale solo fino all’ultima risposta.
   *[other] Nessuna causa spicca sulle altre.
}
advice-silence-normal =
    .title = Nessuna notizia, ed è normale
    .text = Niente di nuovo da { days-count }; a questo punto del percorso è normale. { reason-sentence }
advice-silence-watch =
    .title = Più silenzioso del solito
    .text = Niente di nuovo da { days-count }, più del solito in questa fase. { reason-sentence }
    .steps =
        carrier-site: Guarda il tracciamento { the-carrier }.
        number-changed: Controlla se il numero è cambiato.
        wait: Altrimenti aspetta; Doorstep continua a chiedere.
advice-silence-worrying =
    .title = In silenzio da troppo tempo
    .text = Niente di nuovo da { days-count }. Pochi pacchi tacciono così a lungo a questo punto e arrivano comunque da soli. { reason-sentence }{ by-act-day }
    .steps =
        carrier-site: Guarda il tracciamento { the-carrier } e chiedi al corriere dov’è il pacco.
        ask-seller: Chiedi al venditore di verificare il passaggio, e un nuovo numero se c’è.
        save-pages: Salva la pagina di tracciamento.
    .evidence = { evidence-basic }
advice-silence-lost =
    .title = Probabilmente perso
    .text = Niente di nuovo da { days-count }. Quasi nessun pacco arriva dopo un silenzio simile.{ by-act-day }
    .steps =
        ask-carrier: Chiedi al corriere una dichiarazione scritta.
        write-seller: Scrivi al venditore.
        prepare-dispute: Prepara la controversia; non aspettare oltre il giorno in cui agire.
    .evidence =
        { evidence-basic }
        { evidence-carrier }
advice-silence-scans-ended =
    .title = Forse lo hai già ricevuto?
    .text = Niente di nuovo da { days-count }, ma con questo metodo di spedizione spesso non ci sono scansioni dopo il passaggio. Può ancora arrivare, o essere già lì.
    .steps =
        look-around: Guarda nella cassetta della posta e chiedi in casa e all’ufficio postale.
        mark-received: Se ce l’hai, contrassegnalo come ricevuto.
        keep-date: Se no, tieni presente la data della protezione.
advice-silence-unasked =
    .title = Nessuno risponde
    .text = Nessuna fonte risponde da giorni, quindi del pacco non si può dire nulla: questo silenzio non è suo. Quello che viene mostrato è l’ultima cosa nota.
    .steps =
        see-checks: Guarda nei controlli quale fonte non funziona, e perché.
        carrier-site: Guarda per conto tuo il sito del corriere.
        check-settings: Controlla le impostazioni della fonte se rifiuta la chiave.

## Customs

advice-customs-long =
    .title = In dogana da molto
    .text = È in dogana da { days-count }, più del solito. Di rado dipende dal venditore.{ by-act-day }
    .steps =
        carrier-site: Guarda il sito { the-carrier } o quello della dogana.
        check-mail: Cerca una richiesta nella posta, nelle e-mail, negli SMS e nella cartella spam.
        check-address: Assicurati che l’indirizzo e il telefono nell’ordine siano giusti.
        ask-carrier: Chiedi al corriere che cosa aspetta la dogana.
        save-pages: Conserva degli screenshot.
    .evidence =
        ciò che hanno scritto il corriere o la dogana
        { evidence-basic }
advice-customs-held =
    .title = La dogana lo trattiene
    .text = La dogana ispeziona o trattiene il pacco. Chiedi il motivo al corriere; potrebbe esserci una richiesta in arrivo per te.
    .steps =
        check-mail: Cerca una richiesta ufficiale nelle e-mail, negli SMS e nella cassetta della posta.
        ask-carrier: Chiedi il motivo al servizio clienti { the-carrier }.
advice-customs-info-required =
    .title = La dogana ha bisogno di qualcosa da te
    .text = Vengono chieste informazioni o documenti. Una richiesta senza risposta fa tornare indietro il pacco.
    .steps =
        find-request: Cerca la richiesta nelle e-mail, negli SMS o nella cassetta della posta, o chiedila al servizio clienti { the-carrier }.
        answer-request: Rispondi sul sito ufficiale del corriere o della dogana, con la fattura della pagina dell’ordine.
        keep-answers: Conserva ciò che hai inviato.
advice-customs-payment-due =
    .title = C’è un dazio o un’imposta da pagare
    .text = Il pacco prosegue dopo il pagamento. Messaggi falsi copiano queste parole: paga solo sul sito del corriere o dell’autorità che apri per conto tuo, mai tramite un link in un messaggio, e mai al venditore fuori da AliExpress.
    .steps =
        carrier-site: Apri per conto tuo il sito ufficiale { the-carrier } e inserisci il numero.
        compare-amount: Confronta l’importo con ciò che l’ordine dice delle imposte già pagate.
        pay: Paga lì, e conserva la ricevuta.
advice-customs-rejected =
    .title = La dogana lo ha respinto
    .text = Il pacco non verrà fatto entrare. Di solito viene rimandato indietro o distrutto.{ by-act-day }
    .steps =
        ask-carrier: Chiedi al corriere o alla dogana il motivo per iscritto.
        write-seller: Scrivi al venditore.
        open-dispute: Apri una controversia quando il respingimento è confermato.
    .evidence =
        il documento ufficiale che indica il motivo
        { evidence-basic }

## At the door

advice-attempt-failed =
    .title = Sono passati e non ti hanno trovato
    .text = { the-carrier-first } ha provato a consegnare. Di solito c’è un altro tentativo o il pacco va in un punto di ritiro; dopo, torna indietro.
    .steps =
        look-card: Cerca un avviso, un’e-mail o un SMS.
        arrange-day: Concorda un altro giorno o un ritiro sul sito { the-carrier }, oggi se puoi.
        check-phone: Controlla il numero di telefono nell’ordine.
the-carrier-first = { $carrier ->
    [unknown] Il corriere locale
   *[other] { $carrier }
}
advice-attempt-bad-address =
    .title = L’indirizzo è in dubbio
    .text = Il corriere non trova l’indirizzo o dice che è incompleto. Senza una risposta il pacco torna indietro, e un reclamo è più difficile se l’indirizzo era sbagliato.
    .steps =
        compare-address: Confronta l’indirizzo nell’ordine con quello vero.
        give-address: Dai al servizio clienti { the-carrier } l’indirizzo giusto e un numero di telefono, sul suo sito ufficiale o per telefono.
        keep-answers: Salva ciò che hai inviato.
advice-attempt-refused =
    .title = Risulta rifiutato
    .text = Il corriere dice che il pacco è stato rifiutato. Se non eri tu, dillo ora: sta per essere rimandato indietro.
    .steps =
        call-carrier: Chiama il servizio clienti { the-carrier } e di’ che non lo hai rifiutato.
        new-delivery: Chiedi una nuova consegna, e la risposta per iscritto.
advice-attempt-payment-due =
    .title = Il corriere chiede un pagamento
    .text = C’è una spesa in sospeso prima della consegna. Controllala direttamente sul sito del corriere, aperto da te. Non pagare nulla tramite un link in un messaggio, e nulla al venditore fuori da AliExpress.
    .steps =
        ask-carrier: Chiedi al servizio clienti { the-carrier } per che cosa è la spesa.
        pay: Paga solo sul sito ufficiale o allo sportello.
advice-pickup-until =
    .title = Ritiralo entro il giorno { $until }
    .text = Il pacco ti aspetta. Dopo il giorno { $until } torna indietro, e un reclamo per un pacco non ritirato è difficile.
    .steps =
        take-code: Porta il codice o l’avviso, e un documento d’identità.
        cannot-go: Se non puoi andare, chiedi al servizio clienti { the-carrier } di tenerlo più a lungo o manda qualcuno.
advice-pickup-usually-until =
    .title = Ritiralo presto
    .text = Il pacco ti aspetta. Non era indicato un ultimo giorno; di solito i punti di ritiro tengono un pacco per circa una settimana, quindi prevedi al più tardi il giorno { $until }.
    .steps =
        last-day: Cerca l’ultimo giorno sull’avviso, nell’e-mail o nell’SMS.
        take-code: Porta il codice o l’avviso, e un documento d’identità.
        cannot-go: Se non puoi andare, chiedi al servizio clienti { the-carrier } di tenerlo più a lungo o manda qualcuno.
advice-pickup-expired =
    .title = Non ritirato in tempo
    .text = Il punto di ritiro sta rimandando indietro il pacco, o sta per farlo. Oggi potrebbe essere ancora lì.
    .steps =
        call-carrier: Chiama ora il punto di ritiro o il servizio clienti { the-carrier }.
        sent-again: Se è già partito, chiedi al venditore se può essere spedito di nuovo.
advice-delivered-check =
    .title = Ce l’hai?
    .text = Il corriere dice che è stato consegnato. Se ce l’hai, controlla che cosa hai ricevuto e contrassegnalo qui come ricevuto; i problemi si possono segnalare fino al giorno { $until }. Se non ce l’hai, agisci ora, e non confermare la ricezione su AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Apri il sito { the-carrier } e cerca una foto, una firma, un punto di ritiro o un luogo di consegna.
        ask-carrier: Chiedi al servizio clienti { the-carrier } quando, dove e a chi è stato consegnato.
        keep-answers: Salva la pagina di tracciamento e ogni risposta.
        write-seller: Scrivi al venditore tramite AliExpress.
        open-dispute: Se non è stato consegnato al tuo indirizzo, apri una controversia.
    .evidence =
        la prova di consegna del corriere, o la sua risposta che non c’è
        qualcosa che mostri che non è stato consegnato al tuo indirizzo
        { evidence-basic }
places-to-look =
    place-mailbox: Guarda nella cassetta della posta.
    place-front-door: Guarda alla porta d’ingresso e intorno.
    place-locker: Guarda negli armadietti per pacchi vicino a te.
    place-reception: Chiedi alla reception dell’edificio.
    place-concierge: Chiedi al portiere.
    place-package-room: Guarda nel locale dei pacchi.
    place-neighbours: Chiedi ai vicini.
    place-family: Chiedi alla famiglia e a chi abita con te.
    place-post-office: Chiedi all’ufficio postale locale.
    place-pickup-point: Chiedi al punto di ritiro.
advice-delivered-unlinked =
    .title = Ce l’hai?
    .text = Il corriere dice che è stato consegnato. Se ce l’hai, contrassegnalo qui come ricevuto. Se no, agisci ora, e non confermare la ricezione su AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Apri il sito { the-carrier } e cerca una foto, una firma, un punto di ritiro o un luogo di consegna.
        ask-carrier: Chiedi al servizio clienti { the-carrier } quando, dove e a chi è stato consegnato.
        keep-answers: Salva la pagina di tracciamento e ogni risposta.
        write-seller: Scrivi al venditore tramite AliExpress.
        open-dispute: Se non è stato consegnato al tuo indirizzo, apri una controversia.
    .evidence =
        la prova di consegna del corriere, o la sua risposta che non c’è
        { evidence-basic }
advice-delivered-in-doubt =
    .title = Consegnato, ma a chi?
    .text = L’ultima scansione dice «consegnato», ma non torna: è venuta dopo una restituzione, è stata fatta altrove, o non indica né luogo né ora. Non confermare la ricezione prima di avere il pacco in mano.
    .steps =
        carrier-site: Apri il sito { the-carrier } e cerca il luogo e la prova di consegna.
        ask-carrier: Chiedi al corriere a chi è stato consegnato.
        { places-to-look }
        write-seller: Scrivi al venditore se non eri tu.
    .evidence =
        la pagina di tracciamento con tutta la cronologia
        { evidence-carrier }
        { evidence-basic }
advice-delivered-not-received =
    .title = Consegnato, ma non a te
    .text = Il corriere dice «consegnato», e tu dici di non averlo. Ciò che conta ora è la prova del corriere. Non confermare la ricezione.{ by-act-day }
    .steps =
        { places-to-look }
        ask-carrier: Chiedi al servizio clienti { the-carrier } quando, dove e a chi è stato consegnato, e la foto o la firma.
        keep-answers: Salva la pagina di tracciamento e ogni risposta.
        write-seller: Scrivi al venditore tramite AliExpress.
        open-dispute: Quando il corriere ha risposto, o non risponde per alcuni giorni, apri una controversia.
    .evidence =
        la prova di consegna del corriere, o la sua risposta che non c’è
        qualcosa che mostri che non è stato consegnato al tuo indirizzo
        { evidence-basic }
advice-delivered-partial =
    .title = Consegnato in parte o danneggiato
    .text = Il corriere stesso dice che qualcosa mancava o era rotto. Documentalo finché è recente.
    .steps =
        photograph: Fotografa la scatola, l’etichetta e la merce prima di buttare via qualcosa.
        ask-carrier: Chiedi al servizio clienti { the-carrier } un verbale del danno.
        write-seller: Segnalalo al venditore tramite AliExpress.
    .evidence =
        foto della scatola, dell’etichetta e di tutto il contenuto, in una sola immagine se possibile
        { evidence-carrier }
        { evidence-basic }
advice-delivered-inspect =
    .title = Controlla che cosa hai ricevuto
    .text = I problemi con la merce si possono segnalare fino al giorno { $until }. Conta, confronta con l’inserzione e prova.
advice-delivered-window-passed =
    .title = Il tempo per i reclami è probabilmente passato
    .text = Di solito una segnalazione su questa consegna era possibile fino al giorno { $until }. Se hai il pacco, contrassegnalo come ricevuto.

## Plain trouble

advice-wrong-country =
    .title = È in un altro paese: { $scan_country }
    .text = Paese in cui il pacco viene consegnato: { $scan_country }; paese a cui va l’ordine: { $country }. Il venditore potrebbe aver dato il numero di un altro pacco, o il corriere potrebbe averlo scambiato.{ by-act-day }
    .steps =
        save-pages: Salva la pagina di tracciamento e l’indirizzo dell’ordine.
        other-site: Controlla il numero su un altro sito di tracciamento e sul sito { the-carrier }.
        ask-seller: Chiedi al venditore il numero giusto.
        open-dispute: Quando la discordanza è confermata, apri una controversia; non confermare la ricezione.
    .evidence =
        la pagina di tracciamento che mostra il paese o la città sbagliati
        la pagina dell’ordine con l’indirizzo di consegna
        { evidence-basic }
advice-returned-completed =
    .title = Il mittente lo ha di nuovo
    .text = Il pacco è stato restituito; non arriverà. Resta il rimborso, o una nuova spedizione a spese del venditore.{ by-act-day }
    .steps =
        ask-seller: Chiedi il rimborso al venditore.
        open-dispute: Se non arriva entro qualche giorno, apri una controversia.
        pay-nothing-outside: Non pagare nulla in più fuori da AliExpress.
    .evidence =
        la pagina di tracciamento che mostra la restituzione
        { evidence-basic }
return-words = { $words ->
    [unknown] Il tracciamento indica un motivo prima della restituzione.{" "}
   *[other] Prima della restituzione il tracciamento diceva: «{ $words }».{" "}
}
advice-returned-harder =
    .title = Torna indietro, e il motivo può pesare contro di te
    .text = { return-words }Se la causa era l’indirizzo, un’assenza, un ritiro mancato o una richiesta senza risposta, un reclamo è più difficile. Non è senza speranza: di’ che cosa è successo davvero.{ by-act-day }
    .steps =
        ask-carrier: Chiedi al corriere il motivo per iscritto.
        ask-seller: Chiedi al venditore se può essere spedito di nuovo.
        pay-nothing-outside: Non pagare nulla in più fuori da AliExpress.
        open-dispute: Se non può essere consegnato, apri una controversia.
    .evidence =
        la pagina di tracciamento con il motivo
        { evidence-carrier }
        { evidence-basic }
advice-returned-strong =
    .title = Torna indietro, e non per causa tua
    .text = { return-words }Non dipende da te, quindi il tuo caso è solido.{ by-act-day }
    .steps =
        ask-seller: Chiedi al venditore un rimborso, o di spedirlo di nuovo senza spese.
        pay-nothing-outside: Non pagare nulla in più fuori da AliExpress.
        open-dispute: Apri una controversia appena la restituzione è confermata.
    .evidence =
        la pagina di tracciamento con il motivo
        { evidence-basic }
advice-returned-reason-unknown =
    .title = Sta tornando indietro
    .text = Il pacco sta tornando al mittente; il tracciamento non dice perché. Dal motivo dipende quanto è solido il tuo caso.{ by-act-day }
    .steps =
        carrier-site: Cerca il motivo sul sito { the-carrier }, o chiedilo.
        ask-seller: Chiedi al venditore un rimborso, o di spedirlo di nuovo senza spese.
        pay-nothing-outside: Non pagare nulla in più fuori da AliExpress.
        open-dispute: Se non può essere consegnato, apri una controversia.
    .evidence =
        la pagina di tracciamento che mostra la restituzione
        { evidence-basic }
advice-lost-by-carrier =
    .title = Perso
    .text = Il corriere stesso dice che il pacco è perso o distrutto. Non c’è più nulla da aspettare.{ by-act-day }
    .steps =
        ask-carrier: Chiedi al corriere di confermarlo per iscritto.
        write-seller: Scrivi al venditore.
        open-dispute: Apri una controversia.
    .evidence =
        la dichiarazione di smarrimento del corriere
        { evidence-basic }
advice-lost-by-you =
    .title = Lo hai dato per perso
    .text = Hai contrassegnato il pacco come perso. Doorstep continua a chiedere nel caso ricompaia.{ by-act-day }
    .steps =
        ask-carrier: Chiedi al corriere una dichiarazione scritta.
        open-dispute: Apri una controversia finché dura la protezione.
    .evidence = { evidence-basic }
advice-damaged =
    .title = Danneggiato durante il viaggio
    .text = Il corriere segnala un danno. Quando arriva, fotografalo prima di aprirlo, e mentre lo apri.
    .steps =
        ask-carrier: Chiedi al servizio clienti { the-carrier } un verbale del danno.
        photograph: Fotografa la scatola, l’etichetta e la merce.
        write-seller: Segnalalo al venditore tramite AliExpress.
    .evidence =
        foto della scatola, dell’etichetta e della merce
        { evidence-carrier }
        { evidence-basic }
advice-sources-disagree =
    .title = Le fonti si contraddicono
    .text = Una fonte dice che il pacco è stato consegnato o restituito, un’altra dice diversamente. Non si crede a nessuna finché non hai guardato tu.
    .steps =
        carrier-site: Guarda il sito { the-carrier }: è quello che conosce meglio l’ultima parte del percorso.
        save-pages: Salva entrambe le pagine.
        confirm-nothing: Non confermare la ricezione prima di avere il pacco in mano.
    .evidence =
        entrambe le pagine di tracciamento, con data e ora
        { evidence-basic }
advice-exception-delayed =
    .title = In ritardo
    .text = Il corriere annuncia un ritardo. Spesso a questi avvisi segue una normale scansione; aspettala.
advice-exception-on-hold =
    .title = Bloccato
    .text = Il corriere tiene il pacco, e non è la dogana. Chiedi il motivo.
    .steps =
        carrier-site: Cerca il motivo sul sito { the-carrier }.
        ask-carrier: Chiedi se serve qualcosa da te.
advice-exception-prohibited =
    .title = Non accettato per il trasporto
    .text = Il corriere o il suo controllo di sicurezza rifiuta il pacco. Torna al venditore, a meno che non venga spedito in altro modo.{ by-act-day }
    .steps =
        ask-seller: Chiedi al venditore come sarà spedito altrimenti, o un rimborso.
        pay-nothing-outside: Non pagare nulla in più fuori da AliExpress.
    .evidence = { evidence-basic }
advice-exception-undeliverable =
    .title = Non riescono a consegnarlo
    .text = Il corriere ha rinunciato alla consegna; di solito segue una restituzione.{ by-act-day }
    .steps =
        call-carrier: Chiama oggi il servizio clienti { the-carrier }: alcuni pacchi si possono ancora ritirare.
        ask-carrier: Chiedi il motivo per iscritto.
        write-seller: Scrivi al venditore.
    .evidence =
        { evidence-carrier }
        { evidence-basic }

## The protection, and when to open a dispute

advice-dispute-too-early =
    .title = Protetto fino al giorno { $refund_by }
    .text = Tempo rimasto: { left-count }. Una controversia aperta ora sarebbe prematura: finché il pacco può ancora arrivare in tempi normali, di solito viene respinta, e di rado per un ordine se ne può aprire una seconda. Il giorno entro cui agire è { $act_by }.
advice-dispute-prepare =
    .title = Preparati alla fine della protezione
    .text = Tempo rimasto fino al giorno { $refund_by }: { left-count }, e il pacco non è arrivato. Raccogli ora le prove; ti servono solo se niente si muove prima del giorno { $act_by }.
    .steps =
        save-pages: Salva la pagina di tracciamento e la pagina dell’ordine.
        write-seller: Scrivi al venditore e chiedi una risposta chiara.
        keep-answers: Conserva le risposte; «attendi, per favore» non lo è.
    .evidence = { evidence-basic }
advice-dispute-ask-extension =
    .title = Puoi chiedere più tempo
    .text = Il venditore può prolungare la protezione, ma gli servono alcuni giorni. Chiedilo ora se preferisci aspettare il pacco. Finché la pagina dell’ordine non mostra una nuova data, vale il giorno { $refund_by }.
advice-dispute-ending =
    .title = La protezione termina tra { left-count }
    .text = La protezione termina il giorno { $refund_by }, e il pacco non è arrivato. Scrivi oggi al venditore e tieni pronta la controversia. Non fidarti delle promesse: aprila il giorno { $act_by } se il pacco non c’è.
    .steps =
        write-seller: Scrivi al venditore.
        evidence: Raccogli le prove.
        open-dispute: Apri la controversia entro il giorno { $act_by } se niente è cambiato.
    .evidence = { evidence-basic }
advice-dispute-now =
    .title = Apri ora la controversia
    .text = Tempo rimasto: { left-count }. La protezione termina il giorno { $refund_by }, a mezzanotte in California. Se non hai il pacco in mano, apri oggi la controversia. Un pacco che arriva dopo si può ancora accettare; a una data mancata non si rimedia.
    .steps =
        open-dispute: Apri l’ordine, scegli il rimborso e rispondi che non lo hai ricevuto.
        describe: Descrivi che cosa è successo in due o tre frasi oggettive.
        add-screenshots: Aggiungi gli screenshot.
    .evidence = { evidence-basic }
advice-dispute-last-day =
    .title = Ultimo giorno per aprire una controversia
    .text = La protezione termina stanotte, a mezzanotte in California. Se non hai il pacco in mano, apri ora la controversia, qualunque cosa prometta il venditore.
    .steps =
        open-dispute: Apri l’ordine, scegli il rimborso e rispondi che non lo hai ricevuto.
        describe: Descrivi che cosa è successo in due o tre frasi oggettive.
        add-screenshots: Aggiungi gli screenshot che hai; di solito se ne possono aggiungere altri dopo.
    .evidence = { evidence-basic }
advice-dispute-after-protection =
    .title = La data di rimborso è passata: reclama ora
    .text = La protezione è terminata il giorno { $refund_by }. Di solito si può ancora aprire un caso fino al giorno { $until }, ma non contarci: prova ora.
    .steps =
        look-order: Guarda la pagina dell’ordine: il rimborso potrebbe essere già in arrivo.
        open-dispute: Se no, apri ora la controversia.
        write-support: Se il modulo rifiuta, scrivi all’assistenza di AliExpress.
    .evidence = { evidence-basic }
advice-dispute-too-late =
    .title = Probabilmente troppo tardi per una controversia
    .text = La protezione è terminata il giorno { $refund_by }, e i giorni successivi sono finiti il giorno { $until }. Il modulo probabilmente rifiuterà.
    .steps =
        look-order: Guarda comunque la pagina dell’ordine, e prova.
        write-support: Scrivi all’assistenza di AliExpress.
        ask-bank: Chiedi alla tua banca o al fornitore di pagamento quale sia la sua procedura.
advice-dispute-payment-provider =
    .title = Il tuo fornitore di pagamento ha una propria procedura
    .text = Di solito è aperta fino al giorno { $until }, qualunque cosa dica AliExpress. Usala solo per un ordine che non è stato né consegnato né rimborsato.
    .evidence = { evidence-basic }
advice-dispute-not-open-yet =
    .title = Una controversia è di solito possibile dal giorno { $opens }
    .text = È successo qualcosa che aspettare non risolve, ma di solito AliExpress apre il modulo solo alcuni giorni dopo la spedizione. Fino ad allora raccogli le prove.
    .evidence = { evidence-basic }
advice-dispute-ready =
    .title = Ci sono ragioni sufficienti per una controversia
    .text = Aspettare non serve più. Dai al venditore poco tempo per risolvere, poi apri la controversia, ben prima che la protezione termini.{ by-act-day }
    .steps =
        carrier-site: Controlla ancora una volta il tracciamento sul sito { the-carrier }.
        save-pages: Salvalo.
        write-seller: Scrivi al venditore.
        open-dispute: Apri la controversia.
    .evidence = { evidence-basic }
advice-dispute-late-and-silent =
    .title = In ritardo e in silenzio
    .text = Il giorno promesso è passato, e da molto non ci sono notizie. Le due cose insieme sono un motivo per una controversia; da sola nessuna lo è.{ by-act-day }
    .steps =
        ask-both: Chiedi ancora una volta al venditore e al corriere.
        open-dispute: Apri la controversia entro il giorno { $act_by }, o prima se le risposte non servono.
    .evidence = { evidence-basic }
advice-dispute-seller-answer =
    .title = Il venditore deve rispondere entro il giorno { $by }
    .text = Il tuo caso è aperto. Se il venditore non risponde entro il giorno { $by }, di solito la tua richiesta viene accolta; AliExpress decide da sé alcuni giorni dopo. Se propone qualcosa, guardalo prima di accettare: una proposta accettata chiude il caso.
    .steps =
        look-order: Guarda il caso su AliExpress e rispondi a ciò che vi si chiede.
        add-screenshots: Aggiungi le prove che ancora mancano; si può fare finché il caso non è chiuso.
        escalate: Quando il tempo del venditore è finito e non è successo niente, chiedi ad AliExpress di decidere.
        mark-refunded: Quando il denaro è tornato, chiudi qui il pacco come rimborsato.
    .evidence = { evidence-basic }
advice-protection-unknown =
    .title = La data di rimborso non è conosciuta
    .text = Apri una volta l’ordine su AliExpress e inserisci o importa la data di rimborso: senza di essa nessuna scadenza può essere tenuta d’occhio.
advice-protection-estimated =
    .title = La data della protezione è solo una stima
    .text = La data { $refund_by } è calcolata dalla spedizione. Apri una volta l’ordine su AliExpress e riporta la data indicata; potrebbe essere precedente.
advice-promise-passed =
    .title = Il giorno promesso è passato
    .text = Era promesso o stimato per il giorno { $promised }. Questi giorni non sono garantiti, ma da ora in poi una pausa pesa di più.
advice-promise-coupon =
    .title = Un coupon per il ritardo
    .text = Dal giorno { $from } puoi chiedere il coupon che l’ordine promette in caso di ritardo. Prenderlo non mette fine alla protezione.

## What the shipping method lets one expect

tracking-sentence = { $tracking ->
    [detailed] Il tracciamento è dettagliato.
    [good] Il tracciamento di solito è buono.
    [varies] La qualità del tracciamento varia.
   *[limited] Il tracciamento è scarso, e spesso non arriva fino alla fine.
}
best-for-sentence = { $best_for ->
    [low-cost] È pensato per cose economiche e non urgenti.
    [time-sensitive] È pensato per ordini che devono arrivare presto.
    [small] È pensato per piccoli pacchi verso i paesi serviti.
    [budget] È pensato per ordini a basso costo.
    [urgent] È pensato per ordini urgenti o di valore.
   *[regular] È pensato per ordini normali.
}
advice-method-expect =
    .title = { $method }: da { $from } a { $to } giorni
    .text = È quanto questo metodo impiega di solito dalla spedizione; è una stima, non una garanzia. { tracking-sentence } { best-for-sentence } Varia con il paese, la stagione e il corriere locale.
advice-method-overdue =
    .title = In viaggio da più tempo del solito
    .text = È stato spedito { $since_shipment } giorni fa; { $method } impiega di solito da { $from } a { $to } giorni. { tracking-sentence } Da solo, questo non prova uno smarrimento.

## Orders without a number

advice-order-preparing =
    .title = Il venditore lo sta preparando
    .text = Prima che il pacco sia spedito non c’è un numero di tracciamento; fino ad allora solo la pagina dell’ordine mostra a che punto è.
    .steps =
        wait: Aspetta la fine del tempo di elaborazione.
        ask-seller: Se ci vuole molto, chiedi al venditore quando sarà spedito.
        cancel: Annulla l’ordine se hai cambiato idea, finché la pagina lo permette.
advice-order-slow =
    .title = Non spedito da { days-count }
    .text = Di solito i venditori spediscono entro dieci giorni. Chiedi quando sarà spedito; puoi anche annullare finché la pagina lo permette.
    .steps =
        processing-time: Guarda il tempo di elaborazione sulla pagina dell’ordine.
        ask-seller: Chiedi al venditore il giorno della spedizione.
        cancel: Annulla l’ordine se la risposta non ti soddisfa.
advice-order-not-shipped-in-time =
    .title = Non spedito in tempo
    .text = Il venditore doveva spedire entro il giorno { $by }. Di solito questi ordini vengono annullati e rimborsati da soli; accetta un tempo più lungo solo se vuoi aspettare.
    .steps =
        look-order: Guarda la pagina dell’ordine: il rimborso potrebbe essere in arrivo.
        ask-seller: Chiedi al venditore, o annulla l’ordine.
advice-order-closing-soon =
    .title = AliExpress sta per completare questo ordine
    .text = AliExpress ha scritto il giorno { $warned_on } che l’ordine sarà presto segnato come completato, e qui non ne è noto nessun pacco. Dopo, il venditore viene pagato e la via verso un rimborso è più breve.
    .steps =
        look-order: Apri oggi l’ordine su AliExpress.
        confirm-nothing: Se non è arrivato niente, non confermare la ricezione: chiedi lì più tempo, o chiedi indietro il denaro.
        import-page: Porta qui la pagina dell’ordine, perché le sue date siano note.
advice-closing-soon =
    .title = AliExpress sta per completare questo ordine
    .text = AliExpress ha scritto il giorno { $warned_on } che l’ordine sarà presto segnato come completato, e niente mostra che il pacco sia arrivato. Dopo, il venditore viene pagato e la via verso un rimborso è più breve.
    .steps =
        look-order: Apri oggi l’ordine su AliExpress.
        confirm-nothing: Se il pacco non è arrivato, non confermare la ricezione: chiedi lì più tempo, o chiedi indietro il denaro.
        mark-received: Se è arrivato, annotalo qui.
advice-order-number-soon =
    .title = Spedito; il numero segue
    .text = Il numero di tracciamento appare sulla pagina di tracciamento dell’ordine, di solito entro 24-72 ore.
    .steps =
        on-web: Sul web: apri «I miei ordini», poi «Traccia ordine».
        in-app: Nell’app: apri «Account» o «I miei ordini», poi la sezione di tracciamento.
advice-order-number-missing =
    .title = Spedito, ma senza numero
    .text = L’ordine è stato contrassegnato come spedito { days-count } fa, e non c’è un numero di tracciamento. Senza numero niente si può seguire né provare.{ by-act-day }
    .steps =
        look-again: Guarda ancora una volta la pagina di tracciamento dell’ordine.
        ask-seller: Chiedi al venditore il numero e il corriere.
        keep-answers: Conserva la risposta.
    .evidence =
        la pagina dell’ordine che non mostra nessun numero
        { evidence-basic }

## What you did, and what is to follow

advice-seller-awaited =
    .title = Il venditore ha il tuo messaggio
    .text = Hai scritto il giorno { $sent }. Dai tempo al venditore fino al giorno { $answer_by }; allora Doorstep ti avvisa.
advice-seller-silent =
    .title = Il venditore non risponde
    .text = Hai scritto il giorno { $sent }, { $waited ->
        [one] 1 giorno
       *[other] { $waited } giorni
    } fa, e non hai annotato nessuna risposta. Un venditore che non dà una risposta utile è un motivo per una controversia quando aspettare comincia a costarti qualcosa; da solo non prova uno smarrimento.{ by-act-day }
    .steps =
        look-messages: Guarda i messaggi su AliExpress: potrebbe esserci una risposta.
        write-again: Scrivi ancora una volta, con un giorno entro cui vuoi una risposta.
        save-messages: Salva schermate dei tuoi messaggi.
        open-dispute: Se è urgente, apri la controversia invece di aspettare.
    .evidence =
        schermate dei tuoi messaggi al venditore, con le date
        { evidence-basic }
advice-carrier-awaited =
    .title = Il corriere ha il tuo messaggio
    .text = Hai scritto il giorno { $sent }. Dai tempo al servizio clienti { the-carrier } fino al giorno { $answer_by }; allora Doorstep ti avvisa.
advice-carrier-silent =
    .title = Il corriere non risponde
    .text = Hai scritto il giorno { $sent } e non hai annotato nessuna risposta. Anche il fatto che non risponda è da conservare: una controversia chiede che cosa hai fatto.
    .steps =
        call-carrier: Telefona al servizio clienti { the-carrier } e annota il giorno e il nome.
        save-messages: Salva schermate di ciò che hai scritto.
advice-wait-open =
    .title = Il venditore ti chiede di aspettare fino al giorno { $until }
    .text = È prima del giorno in cui agire, quindi non ti costa niente. Doorstep ti avvisa quando il giorno è passato.
advice-wait-too-long =
    .title = Non aspettare così a lungo
    .text = Il venditore ti chiede di aspettare fino al giorno { $until }, ma il tuo tempo per agire finisce prima. Una promessa non ferma la scadenza.{ by-act-day }
    .steps =
        ask-extension: Chiedi al venditore di prolungare la protezione; conta solo la nuova data sulla pagina dell’ordine.
        save-messages: Salva il messaggio con la promessa.
        open-dispute: Senza una nuova data sulla pagina dell’ordine, apri la controversia entro il giorno in cui agire.
    .evidence =
        il messaggio in cui il venditore ti chiede di aspettare
        { evidence-basic }
advice-wait-broken =
    .title = La promessa del venditore non è stata mantenuta
    .text = Ti è stato chiesto di aspettare fino al giorno { $until }, e da allora niente si è mosso. Un altro «attendi, per favore» non vale più di quanto è valso questo.{ by-act-day }
    .steps =
        save-messages: Salva il messaggio con la promessa.
        write-seller: Scrivi al venditore che il giorno è passato.
        open-dispute: Apri la controversia se la risposta è un’altra promessa e il giorno in cui agire è vicino.
    .evidence =
        il messaggio in cui il venditore ti ha chiesto di aspettare
        { evidence-basic }
advice-extension-asked =
    .title = Hai chiesto più tempo
    .text = Il giorno { $asked } hai chiesto al venditore di prolungare la protezione. Finché la pagina dell’ordine non mostra una data successiva, vale quella vecchia.
    .steps =
        look-order: Guarda se sulla pagina dell’ordine c’è una nuova data.
        note-granted: Se c’è, importa la pagina o inserisci la data.
advice-extension-granted =
    .title = Riporta la nuova data
    .text = Hai annotato che la protezione è stata prolungata, ma Doorstep non ha ancora letto una nuova data sulla pagina dell’ordine. Fino ad allora vale quella vecchia.
    .steps =
        look-order: Apri l’ordine su AliExpress e importa la pagina o inserisci la data.
advice-wrong-city =
    .title = È a { $scan_city }, non a { $city }
    .text = Il pacco è in consegna a { $scan_city }, a circa { $km } km da { $city }, dove va l’ordine. Il venditore può aver dato il numero di un altro pacco, oppure è stato smistato nel posto sbagliato. Un pacco sulla strada sbagliata si può ancora reindirizzare.{ by-act-day }
    .steps =
        save-pages: Salva la pagina di tracciamento e l’indirizzo dell’ordine.
        compare-address: Confronta l’indirizzo dell’ordine con il tuo indirizzo reale.
        other-site: Controlla il numero su un altro sito di tracciamento e sul sito { the-carrier }.
        ask-carrier: Chiedi al servizio clienti { the-carrier } la città e il codice postale a cui è indirizzato.
        ask-seller: Chiedi al venditore il numero giusto.
        open-dispute: Quando la discordanza è confermata, apri una controversia; non confermare la ricezione.
    .evidence =
        la pagina di tracciamento che mostra la città sbagliata
        la pagina dell’ordine con l’indirizzo di consegna
        { evidence-basic }
advice-parts-missing =
    .title = È arrivata un’altra parte dell’ordine
    .text = Di questo ordine un pacco è stato consegnato, e questo è ancora atteso. Non confermare la ricezione dell’intero ordine finché manca una parte: mette fine alla protezione di tutto.
    .steps =
        count: Guarda che cosa c’era nel pacco arrivato; i due potrebbero essere stati imballati insieme.
        ask-seller: Se manca qualcosa, chiedi al venditore in quale pacco è.
        confirm-nothing: Non confermare la ricezione prima che ci sia tutto.
advice-parts-claim =
    .title = Manca una parte dell’ordine
    .text = Un pacco di questo ordine è arrivato, e il tempo per segnalare ciò che non c’era decorre da quella consegna. Segnalalo entro il giorno { $until }.
    .steps =
        count: Conta ciò che hai ricevuto e fotografalo insieme all’etichetta.
        ask-seller: Chiedi al venditore la parte mancante.
        open-dispute: Apri una controversia solo per gli articoli mancanti.
    .evidence =
        foto di tutto ciò che è arrivato, in una sola immagine
        { evidence-basic }
advice-dispute-unlikely =
    .title = Probabilmente non arriverà in tempo
    .text = Dei pacchi arrivati così lontano e in viaggio da così tanto, circa { $percent } su 100 arrivano prima del giorno { $act_by }. Preparati ora: a essere pronto non perdi niente, e a una data persa non si rimedia. Aprire presto comporta il rischio che il caso venga respinto mentre il pacco può ancora arrivare.
    .steps =
        save-pages: Salva la pagina di tracciamento e la pagina dell’ordine.
        ask-extension: Chiedi più tempo al venditore, se preferisci avere il pacco.
        write-seller: Scrivi al venditore e chiedi una risposta chiara.
    .evidence = { evidence-basic }

## Closed

advice-closed-received =
    .title = Ricevuto
    .text = Ce l’hai. Doorstep non chiede più del pacco.
advice-closed-refunded =
    .title = Rimborsato
    .text = Il denaro è tornato. Doorstep non chiede più del pacco.
advice-closed-given-up =
    .title = Abbandonato
    .text = Ci hai rinunciato. Doorstep non chiede più del pacco.
