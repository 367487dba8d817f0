# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = Vai al contenuto
page-brand = Doorstep, a Oggi
page-nav = Navigazione principale
page-nav-more = Altro
page-nav-needs = richiedono la tua attenzione
page-today = Oggi
page-orders = Ordini
page-parcels = Pacchi
page-add = Aggiungi
page-settings = Impostazioni
page-theme-auto = I colori seguono il sistema. Passa al chiaro
page-theme-light = Colori chiari. Passa allo scuro
page-theme-dark = Colori scuri. Segui di nuovo il sistema
page-undo = Annulla
page-zone = Fuso orario
page-zone-use = Usalo
page-zone-says = Orari di { $zone }
page-zone-says-unknown = Orari di { $zone } (il tuo non è noto)
page-own-machine = sul tuo computer
page-keys = Tastiera
page-keys-lede = Singole lettere, ovunque non si stia scrivendo. Con un browser che non esegue script, Tab, Invio e Spazio fanno tutto.
page-keys-step = Successivo e precedente in un elenco
page-keys-pick = Spunta l’elemento attuale
page-keys-help = Questa guida
page-close = Chiudi
page-cancel = Annulla
page-back = Indietro
page-more = Altro
page-copy = Copia
page-copied = Copiato
page-cannot-copy = Selezionalo e copialo a mano
page-new-tab = {" "}(apre una nuova scheda)
page-optional = (facoltativo)
page-by = entro il giorno { $day }
page-archived = archiviato
page-go-today = Vai a Oggi

## Lists
page-list-sort = Ordina per
page-list-search = Cerca
page-list-show = Mostra
page-list-pages = Pagine
page-list-first = All’inizio
page-list-empty = Qui non c’è niente
page-list-pick = Seleziona { $name }
page-list-pick-all = Tutto in questa pagina
page-act-check = Controlla ora
page-act-check-parcels = Controlla ora i suoi pacchi
page-act-archive = Archivia
page-act-unarchive = Togli dall’archivio
page-act-received = Ce l’ho
page-act-received-all = Li ho
page-act-reopen = Riapri
page-act-give-up = Abbandona
page-act-delete = Elimina
page-act-colour = Contrassegna
page-colour = Contrassegno di colore
page-colour-any = Qualsiasi colore
page-colour-none = Nessun colore
page-colour-red = Rosso
page-colour-orange = Arancione
page-colour-yellow = Giallo
page-colour-green = Verde
page-colour-blue = Blu
page-colour-purple = Viola
page-colour-grey = Grigio

## Add
page-add-lede = Incolla qualsiasi cosa contenga numeri di tracciamento o ordini: uno o cinquanta, una frase, un’e-mail, una pagina, un link. Vedi che cosa è stato capito prima che venga salvato qualcosa.
page-add-hint = Fino a 5.000 numeri alla volta. Quando premi «Guarda» non viene inviato niente a nessuno.
page-add-files-hint = E-mail (.eml, .mbox), pagine salvate, catture, tabelle (CSV, TSV), un’esportazione di Doorstep: quanti file vuoi, 64 MB in tutto. Che cos’è un file si riconosce dal contenuto.
page-add-orders = Una pagina d’ordine o un elenco di ordini come testo, il sorgente di un’e-mail di AliExpress, una pagina salvata o una tabella di un altro strumento: qui si legge tutto. Nomi, indirizzi, numeri di telefono e cifre di carte vengono tralasciati.
page-add-inbox = ciò che non è stato capito resta lì.
page-add-too-large = Sono più di 64 MB e non è stato letto niente. Scegli meno file alla volta; una casella grande si può importare con «doorstep import», che non ha questo limite.
page-add-gone = Questa anteprima ha più di un giorno o è già stata salvata. Scegli di nuovo i file.
page-add-where = Su AliExpress apri I miei ordini, scegli l’ordine, poi Traccia ordine. Il numero è in cima alla pagina di tracciamento, spesso con un pulsante per copiarlo. Il numero lungo accanto all’ordine è il numero d’ordine: indica il tuo acquisto e nessun corriere lo conosce.
page-add-none-yet = Non c’è ancora un numero? Allora il venditore non ha ancora consegnato il pacco al corriere. Si può aggiungere appena ce n’è uno.
page-add-nothing = Non c’è ancora niente da guardare. Incolla un numero di tracciamento.
page-add-no-number = Qui non c’è nessun numero di tracciamento. Ha almeno cinque cifre, spesso anche lettere, come LP00123456789012.
page-add-nothing-picked = Nessun numero era spuntato, quindi non è stato aggiunto niente.
page-add-preview = { $count ->
    [0] Niente di nuovo da seguire
    [one] Un pacco da seguire
   *[other] { $count } pacchi da seguire
}
page-add-not-yet = Non è ancora stato salvato niente.
page-add-take-out = Togli ciò che non vuoi, poi segui il resto.
page-add-beyond = Si possono aggiungere 5.000 numeri alla volta e ce ne sono altri { $count }. Segui prima questi, poi incolla il resto da { $first } in poi.
page-add-added = { $count ->
    [0] Niente di nuovo
    [one] Ora un pacco è seguito
   *[other] Ora { $count } pacchi sono seguiti
}{ $known ->
    [0] .
    [one] ; uno era già seguito.
   *[other] ; { $known } erano già seguiti.
}
page-add-carrier-likely = probabilmente { $one }
page-add-carrier-perhaps = forse { $one }
page-add-carrier-several = { $some } o { $last }

## Import
page-add-files = Oppure scegli dei file
page-add-whole-orders = Ordini interi
page-import-orders = Ordini
page-import-parcels = Pacchi
page-import-odd = Non capito
page-import-save = Salva tutto
page-import-save-nothing = Non salvare niente
page-import-back = Indietro
page-import-instead = invece di
page-columns-title = Che cosa contengono le colonne?
page-add-look = Guarda
page-columns-later = Non ora
page-inbox = Posta in arrivo
page-inbox-wait = In attesa della tua decisione
page-inbox-found = trovato nella cartella sorvegliata
page-inbox-unwanted = Non voluto
page-inbox-careful = Attenzione
page-inbox-kept-open = che cosa se ne conserva
page-inbox-away = Metti via
page-inbox-all-away = Metti via tutto
page-mail = Caselle e-mail
page-mail-now = Leggi ora
page-mail-stop = Smetti di leggerla
page-mail-open = Leggi una casella
page-mail-server = Server di posta (IMAP)
page-mail-name = Il tuo nome utente lì
page-mail-secret = Password per l’app
page-mail-folder = Cartella
page-mail-port = Porta
page-mail-try = Prova e leggi
page-inbox-again-title = Leggi di nuovo
page-inbox-again-now = Leggi di nuovo ora
page-inbox-kept-title = Che cosa si conserva
import-new = nuovo
import-changed = modificato
import-same = noto
import-outranked = lasciato com’è
order-status-to-pay = da pagare
order-status-processing = in preparazione
order-status-shipped = in viaggio
order-status-completed = completato
order-status-closed = chiuso
order-status-canceled = annullato
page-import-pasted = ciò che è stato incollato
page-import-title = { $orders ->
    [0] { $parcels ->
        [one] Un pacco
       *[other] { $parcels } pacchi
    }
    [one] Un ordine{ $parcels ->
        [0] {""}
        [one] {" "}e un pacco
       *[other] {" "}e { $parcels } pacchi
    }
   *[other] { $orders } ordini{ $parcels ->
        [0] {""}
        [one] {" "}e un pacco
       *[other] {" "}e { $parcels } pacchi
    }
}
page-import-nothing = Niente di nuovo
page-import-ready = Pronto da importare
page-import-nothing-lede = Ciò che ne è stato capito è già qui.
page-import-all-or-nothing = Si salva tutto o niente, e si può annullare.
page-import-item = Articolo
page-import-refund = Rimborso
page-import-parcel = { $events ->
    [0] Nessuna scansione indicata.
    [one] Una nuova scansione.
   *[other] { $events } nuove scansioni.
} { $count ->
    [0] {""}
    [one] Dell’ordine { $orders }.
   *[other] Degli ordini { $orders }.
}
page-import-same = { $count ->
    [one] Un elemento è già qui e resta com’è.
   *[other] { $count } elementi sono già qui e restano come sono.
}
page-import-export = { $name } è un’esportazione di Doorstep: { $parcels ->
    [0] nessun nuovo pacco
    [one] un nuovo pacco
   *[other] { $parcels } nuovi pacchi
}, { $orders ->
    [0] nessun nuovo ordine
    [one] un nuovo ordine
   *[other] { $orders } nuovi ordini
}{ $known ->
    [0] .
   *[other] ; già qui e invariati: { $known }.
}
page-import-odd-kept = Quando salvi, questo va nella Posta in arrivo e viene letto di nuovo quando un Doorstep più recente ne sa di più.
page-import-saved = Salvato: { $orders ->
    [0] nessun nuovo ordine
    [one] un nuovo ordine
   *[other] { $orders } nuovi ordini
}{ $changed ->
    [0] {""}
    [one] , uno modificato
   *[other] , { $changed } modificati
}, { $parcels ->
    [0] nessun nuovo pacco
    [one] un nuovo pacco
   *[other] { $parcels } nuovi pacchi
}.

## Columns of a table
page-columns-lede = Questa tabella contiene numeri d’ordine, ma i nomi delle colonne non dicono il resto. Dillo una volta; poi le tabelle con le stesse colonne vengono lette senz’altro.
page-columns-no-order = Una colonna deve contenere i numeri d’ordine.
page-column-none = tralascia
page-column-order-number = numero d’ordine
page-column-line-id = numero dell’articolo nell’ordine
page-column-placed-on = giorno dell’ordine
page-column-status = stato
page-column-total = totale dell’ordine
page-column-price = prezzo unitario
page-column-price-info = prezzo come AliExpress lo scrive nei file
page-column-currency = valuta
page-column-seller = negozio
page-column-seller-url = indirizzo del negozio
page-column-title = che cosa è stato comprato
page-column-product-id = numero del prodotto
page-column-sku-id = numero della variante
page-column-variant = variante
page-column-quantity = quantità
page-column-tracking-number = numero di tracciamento
page-column-picture = indirizzo di un’immagine

## Inbox
page-inbox-lede = Ciò che Doorstep ha letto senza capirlo, e ciò che fingeva soltanto di venire da AliExpress. Niente va perso finché non lo metti via.
page-inbox-empty = È stato capito tutto
page-inbox-empty-text = E-mail, pagine e tabelle con qualcosa di sconosciuto aspetterebbero qui.
page-inbox-capture = una cattura
page-inbox-page = una pagina
page-inbox-mail = un’e-mail
page-inbox-table = una tabella
page-inbox-text = un testo
page-inbox-again = Un Doorstep più recente capisce di più. Dopo un aggiornamento rilegge tutto questo da solo; qui glielo puoi chiedere.
page-inbox-kept = Questo è tutto ciò che se ne conserva: quanto serve per leggerlo di nuovo, senza nomi, indirizzi, numeri di telefono e cifre di carte. «…» sta dove qualcosa è stato tralasciato.
page-inbox-dismissed = { $count ->
    [0] Non è stato messo via niente.
    [one] Messo via.
   *[other] { $count } elementi messi via.
}
page-inbox-forgotten = Non è più in attesa. Non è stato salvato niente.
page-inbox-reread = { $count ->
    [0] Questa versione ha già letto tutto.
    [one] Un elemento è stato riletto.
   *[other] { $count } elementi sono stati riletti.
}

page-mail-lede = Doorstep può leggere da solo le e-mail di AliExpress in una casella. Apre la cartella in sola lettura, non guarda nessun altro mittente e non segna niente come letto.
page-mail-password = Si crea nelle impostazioni del tuo account e-mail, solo per Doorstep. È conservata cifrata e inviata solo al tuo server di posta.
page-mail-read = { $mails ->
    [0] Ancora nessuna e-mail di AliExpress
    [one] Un’e-mail letta
   *[other] { $mails } e-mail lette
}; ultima lettura: { $when }.
page-mail-not-read = Non ancora letta.
page-mail-added = { $host } funziona. { $mails ->
    [0] Non contiene e-mail di AliExpress degli ultimi sei mesi; le nuove verranno lette.
    [one] Si sta leggendo un’e-mail di AliExpress.
   *[other] Si stanno leggendo { $mails } o più e-mail di AliExpress.
}
page-mail-visited = Verrà letta tra un attimo.
page-mail-removed = Non viene più letta. Ciò che ha portato resta.

## Orders that are alike
page-order-alike = Facili da confondere con questo
page-order-refunds = Rimborsi
page-order-completed = Completato
alike-product = Lo stesso prodotto dell’ordine { $other }.
alike-look = Somiglia all’ordine { $other }.
alike-shop = Dello stesso negozio dell’ordine { $other }.
alike-differs-variant = Questo: { $here }; quello: { $there }.
alike-differs-title = Questo: { $here }; quello: { $there }.
alike-differs-quantity = Pezzi qui: { $here }; lì: { $there }.
alike-differs-total = Pagato qui: { $here }; lì: { $there }.
alike-differs-placed = Effettuato il giorno { $here }, quello il giorno { $there }.
alike-differs-shop = Da { $here }, quello da { $there }.
alike-nothing = Niente di noto li distingue; dai a uno di loro un nome o un colore.

## First run
page-first = Non c’è ancora niente in viaggio
page-first-add = Aggiungi il tuo primo pacco
page-first-copy = Su AliExpress: I miei ordini, l’ordine, Traccia ordine. Non il numero d’ordine: quello non lo conosce nessun corriere.
    .title = Copia un numero di tracciamento
page-first-paste = Uno o cinquanta, anche in una frase o in un link. Prima vedi che cosa è stato capito.
    .title = Incollalo qui
page-first-watch = Chiede ai corrieri e dice con parole semplici dov’è il pacco, se il silenzio è normale, e che cosa fare entro quando.
    .title = Lascia vegliare Doorstep

## Today
page-today-needs = { $count ->
    [one] Una cosa richiede la tua attenzione
   *[other] { $count } cose richiedono la tua attenzione
}
page-today-needs-you = Tocca a te
page-today-worth = Da guardare
page-today-moved-live = Qualcosa si è mosso
page-today-moved-all = Tutti, per ultima modifica
page-today-calm-title = Non devi fare niente
page-today-calm = { $count ->
    [0] Nessun pacco è in viaggio.
    [one] Un pacco è in viaggio. Lo troverai qui quando ci sarà qualcosa da fare.
   *[other] { $count } pacchi sono in viaggio. Saranno qui quando ci sarà qualcosa da fare.
}
page-today-more = { $count ->
    [one] Un altro pacco richiede la tua attenzione
   *[other] Altri { $count } pacchi richiedono la tua attenzione
}
page-today-more-orders = { $count ->
    [one] Un altro ordine richiede la tua attenzione
   *[other] Altri { $count } ordini richiedono la tua attenzione
}
page-today-since = Dalla tua ultima visita, { $when }
page-today-since-first = Negli ultimi tre giorni
page-today-moved-none = Non si è mosso niente. È del tutto normale: tra un paese e l’altro un pacco resta spesso una o due settimane senza scansioni.

## Parcels
page-parcels-add = Aggiungi pacchi
page-parcels-all = Tutti i pacchi
page-parcels-search = Cerca pacchi
    .placeholder = Numero, nome, luogo, negozio
page-parcels-next = Altri pacchi
page-parcels-sort-attention = Prima i più urgenti
page-parcels-sort-changed = Prima gli ultimi modificati
page-parcels-sort-added = Prima gli ultimi aggiunti
page-parcels-show-all = Tutti
page-parcels-show-needs = Tocca a te
page-parcels-show-arriving = In arrivo
page-parcels-show-moving = In viaggio
page-parcels-show-done = Conclusi
page-parcels-show-archived = Archiviati
page-list-nothing = Nessun risultato per «{ $q }»
page-list-hint = Basta una parte di un numero, di un nome o di un luogo. I pacchi archiviati sono in «Archiviati».
page-list-none-all = Tutti i pacchi sono nell’archivio.
page-list-none-needs = Nessun pacco richiede la tua attenzione. Un elenco così non può stare meglio.
page-list-none-moving = Nessun pacco è in viaggio.
page-list-none-arriving = Nessun pacco è in consegna o in attesa di ritiro.
page-list-none-done = Nessun pacco è stato ancora consegnato o chiuso.
page-list-none-archived = L’archivio è vuoto. Qui puoi mettere ciò che hai ricevuto; niente va perso.

## A parcel in a list
page-status-new = Non ancora controllato
page-status-no-scan = Ancora nessuna scansione
page-act-by = Agisci entro il giorno { $day }
page-silent = { $days ->
    [one] 1 giorno di silenzio
   *[other] { $days } giorni di silenzio
}

## Beside orders in the browser
verdict-no-parcel = Ancora nessun numero di tracciamento
verdict-silent = { $status }, { $days ->
    [one] 1 giorno di silenzio
   *[other] { $days } giorni di silenzio
}

## Phone
page-phone-description = Dove sono i tuoi pacchi di AliExpress, se il loro silenzio è normale, e che cosa fare entro quando.
page-phone-add = Aggiungi

## Browsers
page-browsers = Browser
page-browsers-lede = L’estensione del browser legge insieme a te quando apri i tuoi ordini su AliExpress e li porta qui da sola. Non invia niente a nessun altro e tralascia nomi, indirizzi e numeri di telefono.
page-browsers-pair = Associa un browser
page-browsers-address = Indirizzo
page-browsers-code = Codice
page-browsers-paired = Browser associati
page-browsers-since = associato { $when }
page-browsers-used = ultime notizie { $when }
page-browsers-end = Termina
page-browsers-end-of = l’associazione di { $name }
page-browsers-none = Nessun browser è ancora associato.
page-browsers-how = Installa l’estensione, aprila, inserisci i due dati qui sotto e premi «Associa».
page-browsers-code-life = Il codice vale una volta sola e per cinque minuti. Chi lo ha potrebbe portare qui degli ordini, quindi non mostrarlo a nessuno.
page-browsers-ended = { $name } non può più portare niente.
page-browsers-may = Un browser associato può portare ordini e immagini e leggere ciò che sta accanto a ogni ordine. Non può leggere o modificare nient’altro qui.

## Orders
page-orders-add = Aggiungi un ordine
page-orders-all = Tutti gli ordini
page-orders-paste = Incolla un numero o un’e-mail
page-orders-search = Cerca ordini
    .placeholder = Numero, nome, negozio, acquisto
page-orders-next = Altri ordini
page-orders-sort-added = Prima gli ultimi aggiunti
page-orders-sort-placed = Prima gli ultimi effettuati
page-orders-sort-attention = Prima i più urgenti
page-orders-show-all = Tutti
page-orders-show-needs = Tocca a te
page-orders-show-no-parcel = Ancora nessun pacco
page-orders-show-moving = In viaggio
page-orders-show-arriving = In arrivo
page-orders-show-done = Conclusi
page-orders-show-archived = Archiviati
page-orders-hint = Basta una parte di un numero, di un nome, di un negozio o dell’acquisto. Gli ordini archiviati sono in «Archiviati».
page-orders-none-all = Tutti gli ordini sono nell’archivio.
page-orders-none-needs = Nessun ordine richiede la tua attenzione.
page-orders-none-no-parcel = Di ogni ordine ancora aperto è noto un pacco.
page-orders-none-moving = Nessun ordine è in viaggio.
page-orders-none-arriving = Nessun ordine è in consegna.
page-orders-none-done = Nessun ordine è ancora arrivato o concluso.
page-orders-none-archived = L’archivio è vuoto. Qui puoi mettere gli ordini conclusi; niente va perso.
page-orders-first = Qui non c’è ancora nessun ordine
page-orders-first-why = Un ordine dice che cosa hai pagato, chi ha venduto e fino a quando il tuo denaro è protetto. Con questo Doorstep può dire quando agire.
page-orders-first-import = Importali
    .text = Salva un’e-mail di AliExpress o la tua pagina d’ordine come file e lascia che Doorstep la legga: doorstep import FILE.
page-orders-first-write = Oppure annotane uno
    .text = Per cominciare basta il numero d’ordine; il resto si può aggiungere quando conta.
page-orders-first-link = Di’ in quali pacchi arriva
    .text = Un ordine può arrivare in più pacchi, e un pacco può contenere più ordini.

## An order in a list
page-order-nameless = Ordine { $number }
page-order-things = { $count ->
    [one] 1 articolo
   *[other] { $count } articoli
}
page-order-parcels-say = { $count } pacchi: { $status }
page-order-no-parcel = Ancora nessun pacco
page-order-state-to-pay = Non ancora pagato
page-order-state-processing = In preparazione
page-order-state-shipped = Spedito
page-order-state-completed = Completato
page-order-state-closed = Chiuso
page-order-state-canceled = Annullato
page-order-state-unknown = Non indicato

## Order
page-order-edit = Modifica
page-order-no-parcel-yet = Finché non c’è un numero di tracciamento, è l’ordine stesso a dire che cosa fare.
page-order-idle = Da questo ordine non si aspetta più niente.
page-order-by-parcels = { $count ->
    [one] Lo dice il suo pacco; che cosa fare sta scritto lì.
   *[other] Lo dice il più urgente dei suoi { $count } pacchi; che cosa fare sta scritto lì.
}
page-order-parcels = I suoi pacchi
page-order-evidence = Prove
page-order-evidence-why = Immagini delle pagine di AliExpress com’erano, riprese dall’estensione del browser. L’impronta digitale mostra che un’immagine non è stata modificata da allora.
page-order-picture-taken = Immagine del giorno { $when }
page-order-parcels-none = Non è ancora noto nessun numero di tracciamento. Di solito i venditori hanno da tre a dieci giorni per spedire; poi il numero compare nella pagina dell’ordine su AliExpress.
page-order-link-open = Aggiungi un pacco
page-order-link = Aggiungi all’ordine
page-order-link-text = Numeri di tracciamento
page-order-link-hint = Uno o più, anche in una frase o in un link. Un numero non ancora seguito lo sarà da ora in poi.
page-order-unlink-open = Un pacco non è di questo ordine?
page-order-unlink = Togli { $name } da questo ordine
page-order-bought = Che cosa è stato comprato
page-order-bought-none = Non è ancora annotato niente.
page-order-bought-add = Annotalo
page-order-picture = Immagine
page-order-total = Pagato in tutto
page-order-notes = Note
page-order-about = Su questo ordine
page-order-clocks = Date che ti proteggono
page-order-clocks-none = Nessuna data è nota. La data di rimborso si trova nella pagina dell’ordine su AliExpress.
page-order-clock-open = Aggiungi una data
page-order-clock-kind = Quale data
page-order-clock-date = Giorno
page-order-clock-keep = Salva la data
page-order-clock-back = Ritirala
page-order-number = Numero d’ordine
page-order-number-hint = Il numero lungo accanto all’ordine su AliExpress, di solito di 16 cifre.
page-order-placed = Effettuato
page-order-paid = Pagato
page-order-paid-by = Pagato con
page-order-shipped = Spedito
page-order-service = Metodo di spedizione
page-order-to = Destinazione
page-order-country = Paese
page-order-city = Città
page-order-word = AliExpress dice
page-order-read-from = Letto la prima volta
page-order-added = Qui da
page-order-links = Guarda tu stesso
page-order-told = Altri dicono diversamente
page-order-told-why = Ciò che dici tu viene prima di tutto; poi una pagina di AliExpress, un’e-mail, un testo incollato.
page-order-told-field = Dato
page-order-told-place = Dove
page-order-told-value = Dice
page-order-told-when = Letto
page-aliexpress-order = L’ordine su AliExpress
page-aliexpress-tracking = Il suo tracciamento su AliExpress
page-aliexpress-messages = Messaggi con il venditore
page-aliexpress-snapshot = Come è stato venduto
page-field-seller = Negozio
page-field-placed-on = Effettuato
page-field-paid-on = Pagato
page-field-shipped-on = Spedito
page-field-completed-on = Completato
page-field-closing-soon = Sarà presto completato, annunciato il giorno
page-field-status = AliExpress dice
page-field-total = Pagato in tutto
page-field-service = Metodo di spedizione
page-field-country = Paese
page-field-city = Città
page-place-you = scritto da te
page-place-page = una pagina di AliExpress
page-place-mail = un’e-mail di AliExpress
page-place-paste = un testo incollato

## Editing an order
page-order-new = Aggiungi un ordine
page-order-new-lede = Serve solo il numero. Tutto il resto che sai migliora i consigli.
page-order-edit-lede = Ciò che scrivi qui viene prima di ciò che dice qualsiasi importazione. Si può annullare.
page-order-save = Salva
page-order-back = Torna all’ordine
page-order-part-what = L’ordine
page-order-part-shop = Negozio e pagamento
page-order-part-way = In viaggio
page-order-name = Il nome che gli dai
page-order-shop-number = Numero del negozio
page-order-currency = Valuta
page-order-line = Articolo { $number }
page-order-line-title = Che cos’è
page-order-line-variant = Variante
page-order-line-quantity = Quantità
page-order-line-price = Prezzo unitario
page-order-line-more = Numero del prodotto, immagine
page-order-line-product = Numero del prodotto
page-order-line-sku = Numero della variante
page-order-line-picture = Indirizzo di un’immagine
page-order-line-remove = Togli questo articolo
page-order-line-another = Altri articoli
page-order-clocks-elsewhere = Le date che ti proteggono si aggiungono nella pagina dell’ordine.
page-order-fault-number = Questo non è un numero d’ordine di AliExpress. Ha circa 16 cifre e sta accanto all’ordine.
page-order-fault-known = Questo ordine è già qui. Lo trovi in Ordini.
page-order-fault-day = Un giorno si scrive così: 2026-11-24.
page-order-fault-amount = Un importo si scrive così: 13.90, con una valuta di tre lettere come EUR.
page-order-fault-country = Nessun paese si chiama così. Scrivi il nome inglese o due lettere, come France o FR.
page-order-fault-seller = Un negozio con un numero ha bisogno anche di un nome.
page-order-fault-title = Un articolo ha bisogno di qualche parola che dica che cos’è.
page-order-fault-quantity = Qui va un numero da 1 in su.
page-order-fault-picture = Questo non è l’indirizzo di un’immagine. Comincia con https://

## Parcel
page-todo = Che cosa fare
page-evidence = Che cosa salvare come prova
page-look-again = Guarda di nuovo
page-life = Il percorso finora
page-life-scan = scansione
page-life-note = nota
page-life-silence = silenzio
page-life-expected = atteso
page-life-estimate = data stimata
page-timeline = Che cosa è successo
page-zone-assumed = (fuso presunto)
page-record = Il registro
page-record-events = Ogni evento come è arrivato
page-record-checks = Ogni controllo
page-record-time = Ora del posto
page-record-words = Parole
page-record-read = Letto come
page-record-when = Quando
page-record-number = Numero
page-record-outcome = Esito
page-about-parcel = Su questo pacco
page-fresh = Quanto è recente
page-fresh-asked = Ultima domanda
page-fresh-answered = Ultima risposta
page-fresh-changed = Ultima modifica
page-fresh-next = Prossimo controllo
page-not-yet = non ancora
page-its-number = Il suo numero
page-its-numbers = I suoi numeri
page-local = Chi lo porta
page-known = Che cosa si sa
page-parcel-orders = Ordinato come
page-mark-open = Annota qualcosa
page-mark-what = Che cosa è successo
page-mark-note = Una nota
page-mark-delivered = È stato consegnato
page-mark-lost = È perso
page-mark-returned = È tornato indietro
page-mark-words = Con parole tue
page-mark-write = Annotalo
page-name-open = Dagli un nome
page-name = Nome
    .placeholder = Che cosa contiene?
page-name-keep = Salva il nome
page-way = { $passed } tappe su 6 del percorso
page-closed-received = ce l’hai
page-closed-given-up = abbandonato
page-closed-refunded = rimborsato
page-urgency-calm = Niente da fare
page-urgency-soon = Da guardare
page-urgency-act = Tocca a te
page-urgency-now = Fallo ora
page-message-gloss = Che cosa dice:
page-message-hint = Una bozza: leggila prima di inviarla.
page-silence-normal = { $days ->
    [0] Notizie di oggi.
    [one] Un giorno senza scansioni, come di consueto qui.
   *[other] { $days } giorni senza scansioni, come di consueto qui.
}
page-silence-watch = { $days } giorni senza scansioni, più del solito.
page-silence-worrying = { $days } giorni senza scansioni: preoccupante.
page-silence-lost = { $days } giorni senza scansioni: probabilmente perso.
page-silence-unasked = Ultimamente nessuna fonte ha risposto, quindi il silenzio non si può giudicare.
page-short-ship-by = Spedizione entro il giorno { $day }
page-short-refund-by = Rimborso il giorno { $day }
page-short-coupon-from = Coupon dal giorno { $day }
page-short-claim-until = Reclami fino al giorno { $day }
page-short-received-until = Segnala difetti fino al giorno { $day }
page-short-seller-answer-by = Il venditore risponde entro il giorno { $day }
page-short-pickup-until = Ritira entro il giorno { $day }
page-short-promised-by = Promesso entro il giorno { $day }
page-short-payment-claim-until = Fornitore di pagamento fino al giorno { $day }
page-clock-printed = come indicato: { $source }, letto il giorno { $day }
page-clock-stated = come hai detto tu
page-clock-estimated = una stima ({ $source })
page-life-says = { $events ->
    [0] Ancora nessuna scansione.
    [one] Un evento, il giorno { $since }.
   *[other] { $events } eventi dal giorno { $since }.
}
page-conflict = Le fonti si contraddicono. { $one } dice: { $says }. { $other } dice: { $differs }.
page-checking = Il controllo è in corso.
page-nothing-yet = Nessuna fonte ne ha ancora detto niente.
page-next-archived = I pacchi archiviati non vengono controllati.
page-fact-from = Da
page-fact-to = A
page-fact-service = Metodo di spedizione
page-fact-expected = Secondo il corriere
page-fact-shop = Negozio
page-fact-added = Seguito da

page-number-pivot = indicato da { $by } al posto di un numero precedente
page-number-hand-over = indicato da { $by } per una parte successiva del percorso

## Unknown
page-unknown = Non capito
page-unknown-lede = Ciò che le fonti hanno detto e nessuna tabella conosce, e ciò che le importazioni non hanno saputo leggere. È mostrato come è arrivato e non cambia niente; il suo significato non è mai stato indovinato.
page-unknown-sources = Codici e testi delle fonti
page-unknown-sources-none = Tutti i codici e i testi arrivati finora sono stati capiti.
page-unknown-report = Numeri, nomi e luoghi sono tolti. Se segnalate, queste righe permettono alla prossima versione di capirle.
page-unknown-as-text = Come testo da inviare
page-unknown-source = Fonte
page-unknown-code = Codice
page-unknown-text = Parole
page-unknown-times = Volte
page-unknown-imports = Dalle importazioni
page-unknown-imports-none = Le importazioni hanno capito tutto ciò che hanno ricevuto.
page-unknown-put-away = Visto

## Settings
page-settings-access = Chi può aprire queste pagine
page-settings-access-here = Solo questo computer. Per aprirle da un altro, imposta una password e un altro indirizzo di ascolto; senza password Doorstep rifiuta.
page-settings-access-here-password = Solo questo computer, e solo con la password.
page-settings-access-anywhere = Anche altri computer, con la password.
page-settings-password-set = È impostata una password
page-settings-password-none = Nessuna password
page-tokens = Token per i programmi
page-tokens-why = Un programma che legge o modifica ciò che è qui invia un token con ogni richiesta.
page-tokens-api = Che cosa può fare l’API
page-tokens-none = Non c’è ancora nessun token, quindi nessun altro programma può modificare niente.
page-token-name = Per quale programma è?
page-token-name-hint = Per distinguerlo dagli altri quando lo revochi.
page-token-nameless = Un token ha bisogno di un nome, per distinguerlo dagli altri.
page-token-scope = Che cosa può fare
page-scope-read = Vedere tutto
page-scope-write = Vedere e modificare tutto
page-scope-capture = Un browser associato: portare ordini e leggere che cosa se ne pensa
page-settings-browsers = Browser
page-settings-browsers-why = L’estensione del browser porta gli ordini da sola quando li guardi su AliExpress.
page-settings-browsers-open = Associa un browser o termina un’associazione
page-token-make = Crea un token
page-token-made = Ecco il token
page-token-once = Viene mostrato solo questa volta e non è conservato da nessuna parte. Copialo ora.
page-token-made-on = creato
page-token-used = ultimo uso
page-token-unused = mai
page-token-revoked = revocato
page-token-revoke = Revoca
page-settings-configured = Che cosa è configurato
page-settings-where = Queste impostazioni vengono lette da un file e da variabili d’ambiente all’avvio di Doorstep; qui non si modificano.
page-settings-file = File
page-settings-no-file = non c’è; tutto è predefinito
page-settings-key = Impostazione
page-settings-says = Che cos’è
page-settings-value = Ora
page-settings-unset = non impostato
page-settings-secret = impostato, e segreto
page-settings-data-dir = Cartella del database e di tutto il resto che si conserva
page-settings-listen = Indirizzo a cui queste pagine sono servite
page-settings-database = Un altro database al posto del file in quella cartella
page-settings-host = Nome con cui si possono chiedere le pagine
page-settings-password = Che cosa chiedono le pagine quando altri computer le raggiungono
page-settings-log = Che cosa va nel log
page-settings-default = Tutte le impostazioni, con significato e valore predefinito, le mostra

## About
page-about = Informazioni
page-about-lede = Doorstep sta dalla parte dell’acquirente: dice che cosa significano le risposte dei corrieri, che cosa fare ed entro quando.
page-about-this = Questo Doorstep
page-about-version = Versione
page-about-tables = Tabelle di codici e frasi
page-about-followed = Seguiti
    .text = { $count ->
        [one] 1 pacco
       *[other] { $count } pacchi
    }, archiviati: { $archived }
page-about-database = Database
page-about-database-server = un server PostgreSQL, come configurato
page-about-data = Dove sono i tuoi dati
page-about-data-why = Tutto è in questa cartella. doorstep backup la copia, doorstep export scrive tutto come testo che qualsiasi Doorstep legge, e rimuovere la cartella rimuove tutto.
page-about-never = Che cosa non fa mai
page-about-telemetry = Non invia telemetria, non cerca aggiornamenti e non ha account.
page-about-sent = Invia i numeri di tracciamento solo alle fonti attivate.
page-about-guess = Non indovina mai una consegna: ciò che non è capito è mostrato come è arrivato.
page-about-affiliate = Nessun link fa guadagnare qualcuno.
page-about-licences = Licenze
page-about-licence = Doorstep è software libero sotto la licenza MIT o la licenza Apache 2.0, a tua scelta.
page-about-fonts = I caratteri sono sotto la SIL Open Font License:
page-about-crates = Le librerie di cui è fatto, con le loro licenze, sono elencate nel file Cargo.lock e nei rispettivi pacchetti.

## What was done
page-done-check = { $count ->
    [one] Verrà controllato tra un attimo.
   *[other] { $count } pacchi verranno controllati.
}
page-done-archive = { $count ->
    [one] Ora un pacco è nell’archivio.
   *[other] Ora { $count } pacchi sono nell’archivio.
}
page-done-unarchive = { $count ->
    [one] Un pacco è di nuovo fuori dall’archivio.
   *[other] { $count } pacchi sono di nuovo fuori dall’archivio.
}
page-done-received = { $count ->
    [one] Bene. Ora è chiuso.
   *[other] Bene. Ora { $count } pacchi sono chiusi.
}
page-done-refunded = Il denaro è tornato. Ora è chiuso e non verrà più controllato.
page-done-given-up = Ora è chiuso e non verrà più controllato.
page-done-reopen = È di nuovo seguito.
page-done-mark = Annotato.
page-done-name = Il nome è salvato.
page-done-delete = { $count ->
    [one] Un pacco è eliminato.
   *[other] { $count } pacchi sono eliminati.
}
page-done-orders-archive = { $count ->
    [one] Ora un ordine è nell’archivio.
   *[other] Ora { $count } ordini sono nell’archivio.
}
page-done-orders-unarchive = { $count ->
    [one] Un ordine è di nuovo fuori dall’archivio.
   *[other] { $count } ordini sono di nuovo fuori dall’archivio.
}
page-done-orders-colour = { $count ->
    [one] Un ordine è contrassegnato.
   *[other] { $count } ordini sono contrassegnati.
}
page-done-orders-delete = { $count ->
    [one] Un ordine è eliminato. I suoi pacchi restano.
   *[other] { $count } ordini sono eliminati. I loro pacchi restano.
}
page-done-order = L’ordine è salvato.
page-done-order-added = Ora l’ordine è qui.
page-done-linked = { $count ->
    [one] Ora il pacco fa parte di questo ordine.
   *[other] Ora { $count } pacchi fanno parte di questo ordine.
}
page-done-unlinked = Il pacco non fa più parte di questo ordine.
page-done-clock = La data è salvata.
page-done-clock-back = La data è ritirata.
page-done-evidence = L’immagine è eliminata.
page-done-put-away = Messo via.
page-done-token-revoked = Il token è revocato. Chi lo invia viene respinto da ora in poi.
page-done-nothing = Non è stato modificato niente.
page-done-undone = Annullato.
page-done-not-undone = Questo non si può più annullare.

## Problems
page-problem-no-such-page = A questo indirizzo non si consegna niente
    .text = Questa pagina non esiste, o il pacco non esiste più. Un pacco eliminato si può recuperare per un mese.
page-problem-foreign-host = Doorstep non conosce il nome «{ $host }»
    .text = È stata chiesta una pagina con un nome che non è di Doorstep. Aprila con il suo indirizzo, come http://127.0.0.1:3667. Se il nome è tuo, impostalo come «host» nella configurazione.
page-problem-no-password = La password, per favore
    .text = Questo Doorstep si raggiunge da altri computer, quindi chiede la password impostata nella configurazione. Il nome accanto può essere qualsiasi. Ricarica la pagina perché venga chiesta di nuovo.
page-problem-foreign-write = Questo non è venuto dalle pagine di Doorstep
    .text = Perché altri siti non modifichino i tuoi pacchi, Doorstep accetta modifiche solo dalle proprie pagine. Non è stato modificato niente. Torna indietro, ricarica la pagina e riprova.
page-problem-no-such-zone = Nessun fuso orario si chiama «{ $zone }»
    .text = I fusi hanno il nome di un continente e di una città, come Europe/Paris, America/Sao_Paulo o Asia/Seoul.
page-problem-not-known-yet = Questo non è ancora noto
    .text = In questo giorno la casa non ne ha ancora sentito parlare. Sposta avanti il tempo della demo e apparirà.
page-problem-outside-the-demo = La demo non può mostrare «{ $at }»
    .text = Può mostrare qualsiasi giorno dal giorno { $first } al giorno { $last }.
page-problem-too-much = È troppo in una volta
    .text = Doorstep legge fino a 4 MB alla volta, molto più di un megabyte di testo. Non è stato salvato niente. Incollalo a pezzi.
page-problem-bad-form = Questo modulo non si è potuto leggere
    .text = Qualcosa manca o è sconosciuto, forse perché la pagina è di una versione precedente. Non è stato salvato niente. Torna indietro, ricarica la pagina e riprova.
page-problem-not-for-this = Questo indirizzo accetta solo moduli
    .text = Modifica qualcosa, quindi non si può semplicemente aprire. Non è stato modificato niente.
page-problem-store = Il database non è riuscito a farlo
    .text = { $why }. Non è stato salvato niente.
page-problem-ours = Qualcosa si è rotto in Doorstep
    .text = I tuoi pacchi sono al sicuro; ciò che hai appena fatto forse non è stato salvato. Il log indica la causa. Se succede ancora, segnalalo per favore.

## Sources
page-sources = Fonti
page-sources-lede = A chi si chiede dove sono i tuoi pacchi. Ognuna viene a sapere i numeri che le si chiedono, e nient’altro viene detto a nessuno.
page-sources-on = Interrogate
page-sources-lacks = Interrogate appena hanno una chiave
page-sources-off = Disattivate
page-sources-asked = Ultima domanda
page-sources-answered = Ultima risposta
page-sources-never = ancora mai
page-sources-next = Prossimo controllo
page-sources-limits = Limiti
page-sources-news = Notizie da lei
page-sources-hook = Invia le sue notizie a
page-sources-sign-up = Ottieni una chiave
page-sources-optional = (facoltativo)
page-sources-keep = Salva e prova
page-sources-try = Prova la chiave
page-sources-forget = Dimentica ciò che ho inserito
page-sources-switch-on = Attiva
page-sources-switch-off = Disattiva
page-sources-switch-fixed = Il suo interruttore sta nel file delle impostazioni.
page-check-early = { $count ->
    [one] Ha avuto risposta poco fa, quindi la fonte viene risparmiata. Si potrà controllare di nuovo { $when }.
   *[other] { $count } hanno avuto risposta poco fa, quindi le loro fonti vengono risparmiate. Il primo si potrà controllare di nuovo { $when }.
}

## What the reader did about a trouble

page-deeds = Che cosa hai fatto
page-deeds-none = Non è ancora annotato niente. I passi che fai e i messaggi che invii vengono annotati qui, e Doorstep ti avvisa quando una risposta dovrebbe esserci.
page-deed-add = Annota che cosa hai fatto o saputo
page-deed-what = Che cosa
page-deed-until = Fino a
page-deed-until-hint = (il giorno fino al quale il venditore ti chiede di aspettare)
page-deed-own-words = Con parole tue
page-deed-write = Annota
page-deed-words = Le parole
page-deed-take-back = Ritira
page-act-refunded = Il denaro è tornato
page-did-promised = Il venditore mi chiede di aspettare fino al giorno qui sotto
page-did-answered-seller = Il venditore ha dato una risposta utile
page-did-answered-carrier = Il corriere ha risposto
page-did-answered-support = L’assistenza di AliExpress ha risposto
page-did-extension-asked = Ho chiesto più tempo di protezione
page-did-extension-granted = Il venditore ha dato più tempo
page-did-dispute-opened = Ho aperto una controversia
page-did-escalated = Ho chiesto ad AliExpress di decidere
page-done-deed = È annotato.
page-done-deed-gone = È ritirato.
page-step-take = Fatto
page-step-taken = fatto
page-message-sent = L’ho inviato
page-message-chinese = Lo stesso in cinese, per un venditore in Cina; il testo inglese qui sopra dice che cosa significa.
deed-step = Passo fatto: { $step }
deed-sent = Messaggio inviato: { $party }
deed-answered = Risposta ricevuta: { $party }
deed-promised = Il venditore ha chiesto di aspettare fino al giorno { $until }
deed-extension-asked = Chiesto più tempo di protezione
deed-extension-granted = È stato dato più tempo
deed-dispute-opened = Controversia aperta
deed-escalated = Chiesto ad AliExpress di decidere
