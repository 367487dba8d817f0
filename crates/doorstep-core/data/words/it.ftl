### Common words, and the sentences of checks, clocks, silence and schedule.
###
### Terms: parcel = pacco, order = ordine, seller = venditore, carrier = corriere, source = fonte, check = controllo,
### event = evento, silence = silenzio, clock = scadenza, protection = protezione acquirente, dispute = controversia,
### refund date = data di rimborso, hand-over = passaggio, scan = scansione, customs = dogana,
### pickup point = punto di ritiro, tracking number = numero di tracciamento, confirm receipt = confermare la ricezione.

## Dates

date = { $day } { $month } { $year }
month-1 = gen
month-2 = feb
month-3 = mar
month-4 = apr
month-5 = mag
month-6 = giu
month-7 = lug
month-8 = ago
month-9 = set
month-10 = ott
month-11 = nov
month-12 = dic

## Pieces that sentences share. What is not known arrives as `unknown`.
## `the-carrier` brings its preposition along: «il sito { the-carrier }». Before a date stands «il giorno», because the
## article would change with the number (il 7, l'8).

days-count = { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}
left-count = { $days_left ->
    [one] 1 giorno
   *[other] { $days_left } giorni
}
the-carrier = { $carrier ->
    [unknown] del corriere locale
   *[other] di { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}Qualunque cosa ti dicano, agisci entro il giorno { $act_by }: la protezione termina il giorno { $refund_by }.
}

## How a check ended

outcome-answered = La fonte ha risposto.
outcome-unchanged = La fonte ha risposto; non c’è niente di nuovo.
outcome-pending = La fonte conosce il numero; non c’è ancora nessuna scansione.
outcome-not-found = La fonte non conosce questo numero.
outcome-pivot = La fonte rimanda a un altro numero dello stesso pacco.
outcome-auth = La fonte ha rifiutato la chiave. Controlla la chiave nelle impostazioni.
outcome-quota = La quota di questa fonte è esaurita per ora.
outcome-rate-limited = La fonte chiede di essere interrogata più lentamente.
outcome-blocked = La fonte ha mostrato una pagina di blocco invece di una risposta. Doorstep la lascia in pace per alcune ore.
outcome-bad-number = La fonte dice che questo non può essere uno dei suoi numeri.
outcome-misread = È arrivata una risposta che Doorstep non è riuscito a leggere. Niente è stato cambiato.
outcome-upstream = La fonte ha avuto un errore dalla sua parte.
outcome-unreachable = Non è stato possibile raggiungere la fonte.

## When Doorstep asks next

next-check-closed = Hai chiuso questo pacco; non viene più controllato.
next-check-first = Sta per essere controllato per la prima volta.
next-check-nobody = Nessuna fonte è stata ancora interrogata. Controlla quali fonti sono attive.
next-check-done = È finita; non servono altri controlli.
next-check-confirm = Ancora una volta dopo un giorno, nel caso il corriere si corregga.
next-check-pivot = Subito, perché una fonte ha indicato un altro numero.
next-check-dormant = Una volta a settimana, perché non ci sono notizie da mesi.
next-check-not-found = Alcune volte al giorno all’inizio, poi ogni giorno, perché nessuna fonte conosce ancora il numero.
next-check-stalled = Una volta al giorno, perché non ci sono notizie da due settimane.
next-check-label = Due volte al giorno fino alla prima scansione.
next-check-transit = Alcune volte al giorno mentre si muove.
next-check-line-haul = Due volte al giorno mentre viaggia tra un paese e l’altro.
next-check-arrived = Ogni poche ore, perché è nel paese di consegna.
next-check-customs = Due volte al giorno mentre è in dogana.
next-check-pickup = Ogni poche ore mentre ti aspetta.
next-check-out-for-delivery = Tanto spesso quanto la fonte permette, perché è in consegna.
next-check-trouble = Ogni poche ore, perché qualcosa non va.
next-check-ending = Una volta al giorno, per vedere come finisce.
next-check-deadline = Più spesso del solito, perché la protezione sta per terminare.
next-check-far = Un giorno sì e uno no, perché il corriere lo attende non prima della prossima settimana.
next-check-expected = Due volte al giorno, perché il corriere lo attende più o meno ora.
next-check-not-today = Quattro volte al giorno, perché era in consegna e quel giorno non è arrivato.
next-check-tells-late = Al massimo due volte al giorno, perché la sua fonte comunica le scansioni con mezza giornata di ritardo.
next-check-not-found-long = Ogni tre giorni, perché da dieci giorni nessuna fonte conosce il numero.
next-check-key = Tra un giorno, perché la fonte ha rifiutato la chiave.
next-check-quota = Quando la quota della fonte viene rinnovata.
next-check-rate-limited = Più tardi, perché la fonte chiede di essere interrogata più lentamente.
next-check-blocked = Dopo alcune ore di pausa, perché la fonte ha mostrato una pagina di blocco.
next-check-misread = Tra mezza giornata, perché l’ultima risposta non era leggibile.
next-check-retry = Presto di nuovo, e meno spesso quanto più a lungo la fonte non funziona.

## Silence

silence-level-normal = normale
silence-level-watch = più lungo del solito
silence-level-worrying = preoccupante
silence-level-lost = probabilmente perso

# What speaks for a reason.
silence-evidence-last = L’ultima scansione, il giorno { $on }, dice: «{ $words }».
silence-evidence-service = Con { $service } spesso non ci sono scansioni dopo il passaggio al corriere del tuo paese.
silence-evidence-economy = Una fonte lo chiama servizio economico, spesso senza scansioni dopo il passaggio.
silence-evidence-peak = In periodi simili ({ peak-name }) i pacchi aspettano ovunque di più in questa parte del percorso.
silence-evidence-renumbered = È stato passato, e non è noto nessun numero del corriere successivo.
silence-evidence-others = { $one_in ->
    [0] Su { $like } pause viste a questo punto, quasi nessuna è durata così a lungo.
    [1] Su { $like } pause viste a questo punto, quasi tutte durano così a lungo.
   *[other] Su { $like } pause viste a questo punto, circa una su { $one_in } è durata almeno così a lungo.
}
silence-evidence-slow = In queste settimane i pacchi a questo punto sono più lenti di circa il { $percent }%.

silence-reason-nothing-awaited = Non è attesa nessun’altra scansione.
silence-reason-label = L’etichetta esiste, ma probabilmente il corriere non ha ancora scansionato il pacco.
silence-reason-collection = Probabilmente il pacco aspetta di essere prelevato dal corriere.
silence-reason-line-haul = Probabilmente è tra un paese e l’altro, dove c’è poco da scansionare.
silence-reason-customs = Probabilmente sta passando la dogana, che può restare in silenzio per una settimana o più.
silence-reason-local-carrier = Probabilmente il corriere locale non lo ha ancora scansionato.
silence-reason-limited-tracking = Con questo metodo di spedizione le scansioni spesso finiscono dopo il passaggio; il pacco può ancora arrivare, o essere già lì.
silence-reason-peak = Cade in un periodo intenso ({ peak-name }), in cui tutto richiede più tempo.
silence-reason-renumbered = Il corriere locale potrebbe avergli dato un nuovo numero dopo l’ingresso nel paese.
silence-reason-new-number = Il nuovo numero { $number } è stato assegnato, ma il suo corriere non ha ancora mostrato una scansione.
silence-reason-waiting-for-you = Aspetta che tu lo ritiri.
silence-reason-returning = Sta tornando indietro, e questi percorsi vengono scansionati di rado.
silence-reason-source-failing = Nessuna fonte risponde da giorni, quindi questo silenzio non è del pacco.
peak-name = { $peak ->
    [chinese-new-year] Capodanno cinese
    [golden-week] Settimana d’oro
    [singles-day] offerte dell’11.11
    [black-friday] Black Friday
    [christmas] Natale
   *[other] { $peak }
}

## Clocks

clock-ship-by = Il venditore spedisce entro
    .meaning = Se il venditore non ha spedito entro questo giorno, di solito AliExpress annulla l’ordine e restituisce i soldi.
clock-refund-by = Data di rimborso
    .meaning = Rimborso se il pacco non è arrivato prima di questo giorno. Il giorno comincia a mezzanotte in California.
clock-coupon-from = Coupon per il ritardo
    .meaning = Da questo giorno si può chiedere un coupon perché il pacco è in ritardo.
clock-claim-until = Reclamo di solito possibile fino a
    .meaning = Dopo la data di rimborso di solito si può ancora aprire un caso per alcuni giorni. Non farci affidamento.
clock-received-until = Reclamo dopo la ricezione fino a
    .meaning = Ultimo giorno per segnalare un problema con ciò che è stato consegnato, o che non è stato consegnato a te.
clock-seller-answer-by = Il venditore risponde entro
    .meaning = Se il venditore non ha risposto al caso entro questo giorno, di solito la tua richiesta viene accolta.
clock-pickup-until = Da ritirare entro
    .meaning = Il punto di ritiro tiene il pacco fino a questo giorno, poi lo rimanda indietro.
clock-promised-by = Promesso entro
    .meaning = Il giorno per cui il pacco era promesso o stimato. È una stima, non una garanzia.
clock-payment-claim-until = Termine del fornitore di pagamento
    .meaning = Fino a questo giorno il fornitore di pagamento ha una propria procedura di contestazione.
clock-certainty-printed = indicata
clock-certainty-stated = inserita da te
clock-certainty-estimated = stimata

## Parties of messages

party-seller = Al venditore
    .by = il venditore
party-carrier = Al corriere
    .by = il corriere
party-support = All’assistenza di AliExpress
    .by = l’assistenza di AliExpress
party-dispute = Per il modulo della controversia
    .by = AliExpress, sulla controversia

## How sure a reading is

certainty-coded = letto dal codice della fonte
certainty-worded = letto dalle parole
certainty-guessed = solo un’ipotesi; non cambia nulla
