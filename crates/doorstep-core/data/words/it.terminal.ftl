### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = Pacco
terminal-column-stage = Fase
terminal-column-last-news = Ultime notizie
terminal-column-arrival = Atteso
terminal-column-silence = Silenzio
terminal-column-act-by = Agire entro
terminal-column-source = Fonte
terminal-column-code = Codice
terminal-column-text = Testo
terminal-column-times = Volte

## Adding

terminal-add-new = nuovo
terminal-add-known = già noto
terminal-carrier-unknown = corriere sconosciuto
terminal-meant = Probabilmente intendevi: { $numbers }.
terminal-not-understood = Nessun numero in: { $text }
terminal-not-understood-more = { $lines ->
    [one] Né in un’altra riga.
   *[other] Né in altre { $lines } righe.
}
terminal-beyond = { $more ->
    [one] Un altro numero è stato lasciato fuori
   *[other] Altri { $more } numeri sono stati lasciati fuori
}: se ne possono aggiungere al massimo 5000 alla volta. Aggiungi il resto in un secondo passaggio.
terminal-no-number = Nessun numero di tracciamento trovato. Niente è stato salvato.
terminal-added = { $new ->
    [0] Nessun pacco era nuovo
    [one] 1 pacco è ora seguito
   *[other] { $new } pacchi sono ora seguiti
}{ $known ->
    [0] .
    [one] ; 1 era già seguito.
   *[other] ; { $known } erano già seguiti.
}
terminal-preview = { $parcels ->
    [one] Questo pacco verrebbe seguito. Niente è ancora salvato; usa --yes per salvarlo.
   *[other] Questi { $parcels } pacchi verrebbero seguiti. Niente è ancora salvato; usa --yes per salvarli.
}

## Lists

terminal-no-parcels = Nessun pacco è ancora seguito. Aggiungine uno con `doorstep add` e il suo numero di tracciamento.
terminal-none-fits = Nessun pacco corrisponde.
terminal-parcels = { $parcels ->
    [one] 1 pacco
   *[other] { $parcels } pacchi
}
terminal-not-judged = appena aggiunto
terminal-not-heard-of = ancora nessuna notizia
terminal-needs-you = Tocca a te
terminal-nothing-needs-you = Oggi non devi fare niente.
terminal-nothing-unknown = Tutto ciò che le fonti hanno detto è stato compreso.
terminal-how-to-report-unknown = Numeri, nomi e luoghi sono stati tolti. Rileggi l’elenco prima di inviarlo a qualcuno.
terminal-moved = Movimenti dell’ultimo giorno
terminal-nothing-moved = Niente si è mosso nell’ultimo giorno.

## One parcel

terminal-what-to-do = Che cosa fare
terminal-dates = Date
terminal-numbers = Numeri, e pagine su di essi
terminal-of-orders = Dell’ordine { $orders }
terminal-timeline = Cronologia
terminal-no-news = Ancora nessuna notizia.
terminal-silence = { $days ->
    [0] Notizie ricevute oggi: { $level }. { $reason }
    [one] 1 giorno senza notizie: { $level }. { $reason }
   *[other] { $days } giorni senza notizie: { $level }. { $reason }
}
terminal-you = tu
terminal-next-check-due = È ora del prossimo controllo. { $why }
terminal-checks = Controlli
terminal-no-checks = Nessuna fonte è stata ancora interrogata.
terminal-last-answered = Ultima risposta di una fonte: { $when }.
terminal-never-answered = Nessuna fonte ha ancora risposto.
terminal-next-check = Prossimo controllo: { $when }. { $why }

## Edits

terminal-marked = { $number } è contrassegnato. `doorstep undo` lo annulla.
terminal-archived = { $parcels ->
    [0] Niente da archiviare: questi pacchi sono già archiviati.
    [one] 1 pacco è archiviato. `doorstep undo` lo annulla.
   *[other] { $parcels } pacchi sono archiviati. `doorstep undo` lo annulla.
}
terminal-taken-back = { $parcels ->
    [0] Niente da riprendere: questi pacchi non sono archiviati.
    [one] 1 pacco è di nuovo nell’elenco.
   *[other] { $parcels } pacchi sono di nuovo nell’elenco.
}
terminal-undone = Annullato: { $edit }.
terminal-nothing-to-undo = Non c’è niente da annullare.
terminal-edit-describe = un nome, una nota o altre parole tue
terminal-edit-archive = un’archiviazione
terminal-edit-close = che un pacco è stato ricevuto o abbandonato
terminal-edit-mark = un contrassegno
terminal-edit-delete-parcels = un’eliminazione
terminal-edit-add-parcels = pacchi aggiunti
terminal-edit-order = una modifica di un ordine
terminal-edit-import = un’importazione

## Checking

terminal-check-asked-for = { $parcels ->
    [one] 1 pacco è il prossimo da controllare.
   *[other] { $parcels } pacchi sono i prossimi da controllare.
} { $server ->
    [yes] Ci pensa il server in esecuzione.
   *[no] Nessun server è in esecuzione; avvialo con `doorstep serve`, o usa --wait.
}
terminal-check-not-answered = { $parcels ->
    [one] 1 pacco non ha avuto risposta entro { $seconds } secondi. Resta il prossimo della fila.
   *[other] { $parcels } pacchi non hanno avuto risposta entro { $seconds } secondi. Restano i prossimi della fila.
}

## Sources

terminal-source-answered = Ultima risposta: { $when }.
terminal-source-asked = Ultima domanda: { $when }; non ha mai risposto.
terminal-source-news = Può inviare notizie da sola a { $path }, a un tuo indirizzo che può raggiungere. Tieni segreto questo percorso.
terminal-source-entered = La sua chiave è stata inserita in Doorstep.
terminal-source-type-key = Scrivi { $settings }, uno per riga, poi termina l’input (Ctrl-D).

## Data

terminal-backed-up = Il database è copiato in { $file }.
terminal-imported = { $parcels ->
    [one] 1 pacco è stato acquisito
   *[other] { $parcels } pacchi sono stati acquisiti
}{ $known ->
    [0] {""}
    [one] , 1 era già qui
   *[other] , { $known } erano già qui
}; { $orders ->
    [one] 1 ordine è nuovo.
   *[other] { $orders } ordini sono nuovi.
}
terminal-reread = { $parcels ->
    [one] 1 pacco è stato riletto.
   *[other] { $parcels } pacchi sono stati riletti.
}

## Tokens

terminal-token-made = Conservalo bene: non viene mostrato di nuovo. Può { $scope ->
    [write] leggere e modificare tutto
    [capture] portare ordini e immagini, e non vedere niente
   *[other] leggere tutto
}; invialo come `Authorization: Bearer` (vedi /api).
terminal-pairing-code = Inserisci questo e l’indirizzo di Doorstep nell’estensione del browser. Il codice vale una volta sola e per cinque minuti.
terminal-no-evidence = Non è conservata nessuna immagine dell’ordine { $order }. Le scatta l’estensione del browser, nella pagina dell’ordine.
terminal-column-evidence-taken = Scattata
terminal-column-evidence-file = File
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = Non ci sono token. Creane uno con `doorstep token add NAME`.
terminal-tokens-revoked = Revocato. Chi lo ha viene respinto da ora in poi.
terminal-token-unused = mai usato
terminal-token-revoked = revocato
terminal-column-token-id = Id
terminal-column-token-name = Nome
terminal-column-token-scope = Può
terminal-column-token-made = Creato
terminal-column-token-used = Ultimo uso

## Orders

terminal-order-saved = L’ordine { $number } è salvato.
terminal-order-linked = { $parcels ->
    [one] L’ordine { $number } è arrivato in 1 pacco in più.
   *[other] L’ordine { $number } è arrivato in { $parcels } pacchi in più.
}
terminal-order-unlinked = { $parcels ->
    [one] L’ordine { $number } è arrivato in 1 pacco in meno.
   *[other] L’ordine { $number } è arrivato in { $parcels } pacchi in meno.
}
terminal-order-parcels = { $parcels ->
    [0] Nessun pacco vi è collegato.
    [one] È arrivato in 1 pacco.
   *[other] È arrivato in { $parcels } pacchi.
}
terminal-no-orders = Qui non ci sono ordini. Aggiungine uno con `doorstep order add NUMBER`, o importali con `doorstep import FILE`.
terminal-order-status = Stato
terminal-order-seller = Negozio
terminal-order-placed = Effettuato
terminal-order-paid = Pagato
terminal-order-shipped = Spedito
terminal-order-completed = Completato
terminal-order-total = Totale
terminal-order-service = Spedizione
terminal-order-to = A
terminal-order-notes = Note
terminal-column-order-order = Ordine
terminal-column-order-title = Che cosa
terminal-column-order-placed = Effettuato
terminal-column-order-status = Stato
terminal-column-order-total = Totale
terminal-column-order-seller = Negozio

## Importing

terminal-import-events = { $events ->
    [0] {""}
    [one] (1 nuovo evento)
   *[other] ({ $events } nuovi eventi)
}
terminal-import-nothing = Non c’è niente di nuovo; niente è stato cambiato.
terminal-import-saved = Salvato. `doorstep undo` lo annulla.
terminal-import-preview = Niente è ancora salvato: usa --yes per salvare.
terminal-import-merged = Importato. Ciò che era già qui è rimasto com’è.
terminal-inbox-empty = La posta in arrivo è vuota: è stato capito tutto.
terminal-inbox-careful = Attenzione:
terminal-inbox-waiting = In attesa di essere salvato:
terminal-inbox-dismissed = { $things ->
    [0] Non è stato messo via niente.
    [one] Un elemento messo via.
   *[other] { $things } elementi messi via.
}
terminal-inbox-reread = { $things ->
    [0] Questa versione ha già letto tutto.
    [one] Un elemento è stato riletto.
   *[other] { $things } elementi sono stati riletti.
}
terminal-inbox-forgotten = Dimenticato. Non è stato salvato niente.
terminal-no-mail = Non viene letta nessuna casella. Aggiungine una con `doorstep mail add SERVER NAME`.
terminal-mail-added = { $host } funziona e viene letta da ora in poi. { $mails ->
    [0] Non contiene e-mail di AliExpress degli ultimi sei mesi.
    [one] Contiene un’e-mail di AliExpress.
   *[other] Contiene { $mails } o più e-mail di AliExpress.
}
terminal-mail-tested = { $host } funziona. { $mails ->
    [0] Non contiene e-mail di AliExpress degli ultimi sei mesi.
    [one] Contiene un’e-mail di AliExpress.
   *[other] Contiene { $mails } o più e-mail di AliExpress.
}
terminal-mail-read = { $mails ->
    [one] un’e-mail letta
   *[other] { $mails } e-mail lette
}, ultima lettura { $when }
terminal-mail-removed = { $host } non viene più letta. Ciò che ha portato resta.
