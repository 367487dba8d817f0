### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = Paket
terminal-column-stage = Stand
terminal-column-last-news = Zuletzt
terminal-column-arrival = Erwartet
terminal-column-silence = Stille
terminal-column-act-by = Handeln bis
terminal-column-source = Quelle
terminal-column-code = Code
terminal-column-text = Text
terminal-column-times = Anzahl

## Adding

terminal-add-new = neu
terminal-add-known = bekannt
terminal-carrier-unknown = Paketdienst nicht bekannt
terminal-meant = Wahrscheinlich gemeint: { $numbers }.
terminal-not-understood = Keine Nummer in: { $text }
terminal-not-understood-more = { $lines ->
    [one] Auch nicht in einer weiteren Zeile.
   *[other] Auch nicht in { $lines } weiteren Zeilen.
}
terminal-beyond = { $more ->
    [one] Eine weitere Nummer wurde
   *[other] { $more } weitere Nummern wurden
} ausgelassen: Höchstens 5.000 können auf einmal hinzugefügt werden. Fügen Sie die übrigen in einem zweiten Durchgang hinzu.
terminal-no-number = Keine Sendungsnummer gefunden. Nichts wurde gespeichert.
terminal-added = { $new ->
    [0] Kein Paket war neu
    [one] 1 Paket wird jetzt verfolgt
   *[other] { $new } Pakete werden jetzt verfolgt
}{ $known ->
    [0] .
    [one] ; 1 wurde schon verfolgt.
   *[other] ; { $known } wurden schon verfolgt.
}
terminal-preview = { $parcels ->
    [one] Dieses Paket würde verfolgt. Noch ist nichts gespeichert; mit --yes wird es gespeichert.
   *[other] Diese { $parcels } Pakete würden verfolgt. Noch ist nichts gespeichert; mit --yes werden sie gespeichert.
}

## Lists

terminal-no-parcels = Noch wird kein Paket verfolgt. Fügen Sie eines hinzu: `doorstep add` und die Sendungsnummer.
terminal-none-fits = Kein Paket passt.
terminal-parcels = { $parcels ->
    [one] 1 Paket
   *[other] { $parcels } Pakete
}
terminal-not-judged = gerade hinzugefügt
terminal-not-heard-of = noch keine Nachricht
terminal-needs-you = Hier sind Sie gefragt
terminal-nothing-needs-you = Heute ist für Sie nichts zu tun.
terminal-nothing-unknown = Alles, was die Quellen sagten, wurde verstanden.
terminal-how-to-report-unknown = Nummern, Namen und Orte sind herausgenommen. Sehen Sie die Liste durch, bevor Sie sie jemandem schicken.
terminal-moved = Bewegung am letzten Tag
terminal-nothing-moved = Am letzten Tag hat sich nichts bewegt.

## One parcel

terminal-what-to-do = Was zu tun ist
terminal-dates = Termine
terminal-numbers = Nummern und Seiten dazu
terminal-of-orders = Aus Bestellung { $orders }
terminal-timeline = Verlauf
terminal-no-news = Noch keine Nachricht.
terminal-silence = { $days ->
    [0] Heute gab es eine Nachricht: { $level }. { $reason }
    [one] 1 Tag ohne Nachricht: { $level }. { $reason }
   *[other] { $days } Tage ohne Nachricht: { $level }. { $reason }
}
terminal-you = Sie
terminal-next-check-due = Die nächste Abfrage ist fällig. { $why }
terminal-checks = Abfragen
terminal-no-checks = Noch wurde keine Quelle gefragt.
terminal-last-answered = Zuletzt hat eine Quelle { $when } geantwortet.
terminal-never-answered = Noch hat keine Quelle geantwortet.
terminal-next-check = Nächste Abfrage { $when }. { $why }

## Edits

terminal-marked = { $number } ist markiert. `doorstep undo` nimmt das zurück.
terminal-archived = { $parcels ->
    [0] Nichts zu archivieren: Diese Pakete sind schon archiviert.
    [one] 1 Paket ist archiviert. `doorstep undo` nimmt das zurück.
   *[other] { $parcels } Pakete sind archiviert. `doorstep undo` nimmt das zurück.
}
terminal-taken-back = { $parcels ->
    [0] Nichts zurückzuholen: Diese Pakete sind nicht archiviert.
    [one] 1 Paket ist wieder in der Liste.
   *[other] { $parcels } Pakete sind wieder in der Liste.
}
terminal-undone = Zurückgenommen: { $edit }.
terminal-nothing-to-undo = Es gibt nichts zurückzunehmen.
terminal-edit-describe = ein Name, eine Notiz oder andere eigene Angaben
terminal-edit-archive = eine Archivierung
terminal-edit-close = dass ein Paket erhalten oder abgeschrieben wurde
terminal-edit-mark = eine Markierung
terminal-edit-delete-parcels = eine Löschung
terminal-edit-add-parcels = hinzugefügte Pakete
terminal-edit-order = eine Änderung an einer Bestellung
terminal-edit-import = ein Import

## Checking

terminal-check-asked-for = { $parcels ->
    [one] 1 Paket wird als Nächstes abgefragt.
   *[other] { $parcels } Pakete werden als Nächstes abgefragt.
} { $server ->
    [yes] Der laufende Server erledigt das.
   *[no] Es läuft kein Server; starten Sie ihn mit `doorstep serve`, oder geben Sie --wait an.
}
terminal-check-not-answered = { $parcels ->
    [one] 1 Paket hat innerhalb von { $seconds } Sekunden keine Antwort bekommen. Es bleibt als Nächstes an der Reihe.
   *[other] { $parcels } Pakete haben innerhalb von { $seconds } Sekunden keine Antwort bekommen. Sie bleiben als Nächste an der Reihe.
}

## Sources

terminal-source-answered = Die letzte Antwort kam { $when }.
terminal-source-asked = Sie wurde zuletzt { $when } gefragt und hat noch nie geantwortet.
terminal-source-news = Sie kann Neuigkeiten von sich aus senden: an { $path } unter einer Ihrer Adressen, die sie erreichen kann. Halten Sie diesen Pfad geheim.
terminal-source-entered = Ihr Schlüssel wurde in Doorstep eingegeben.
terminal-source-type-key = Geben Sie { $settings } ein, eine Angabe pro Zeile, und beenden Sie die Eingabe (Strg-D).

## Data

terminal-backed-up = Die Datenbank ist nach { $file } kopiert.
terminal-imported = { $parcels ->
    [one] 1 Paket wurde übernommen
   *[other] { $parcels } Pakete wurden übernommen
}{ $known ->
    [0] {""}
    [one] , 1 war schon hier
   *[other] , { $known } waren schon hier
}; { $orders ->
    [one] 1 Bestellung ist neu.
   *[other] { $orders } Bestellungen sind neu.
}
terminal-reread = { $parcels ->
    [one] 1 Paket wurde neu gelesen.
   *[other] { $parcels } Pakete wurden neu gelesen.
}

## Tokens

terminal-token-made = Bewahren Sie es gut auf: Es wird nicht noch einmal gezeigt. Es darf { $scope ->
    [write] alles lesen und ändern
    [capture] Bestellungen und Bilder bringen und nichts sehen
   *[other] alles lesen
}; senden Sie es als `Authorization: Bearer` (siehe /api).
terminal-pairing-code = Geben Sie dies und die Adresse von Doorstep in der Browser-Erweiterung ein. Der Code gilt einmal und fünf Minuten lang.
terminal-no-evidence = Von Bestellung { $order } ist kein Bild aufbewahrt. Die Browser-Erweiterung macht sie auf der Seite der Bestellung.
terminal-column-evidence-taken = Aufgenommen
terminal-column-evidence-file = Datei
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = Es gibt keine Token. Erstellen Sie eines mit `doorstep token add NAME`.
terminal-tokens-revoked = Widerrufen. Wer das Token hat, wird ab jetzt abgewiesen.
terminal-token-unused = nie benutzt
terminal-token-revoked = widerrufen
terminal-column-token-id = ID
terminal-column-token-name = Name
terminal-column-token-scope = Darf
terminal-column-token-made = Erstellt
terminal-column-token-used = Zuletzt benutzt

## Orders

terminal-order-saved = Bestellung { $number } ist gespeichert.
terminal-order-linked = { $parcels ->
    [one] Bestellung { $number } kam in 1 weiteren Paket.
   *[other] Bestellung { $number } kam in { $parcels } weiteren Paketen.
}
terminal-order-unlinked = { $parcels ->
    [one] Bestellung { $number } kam in 1 Paket weniger.
   *[other] Bestellung { $number } kam in { $parcels } Paketen weniger.
}
terminal-order-parcels = { $parcels ->
    [0] Kein Paket ist mit ihr verknüpft.
    [one] Sie kam in 1 Paket.
   *[other] Sie kam in { $parcels } Paketen.
}
terminal-no-orders = Hier gibt es keine Bestellungen. Fügen Sie eine mit `doorstep order add NUMBER` hinzu, oder holen Sie welche mit `doorstep import FILE` herein.
terminal-order-status = Status
terminal-order-seller = Shop
terminal-order-placed = Bestellt
terminal-order-paid = Bezahlt
terminal-order-shipped = Verschickt
terminal-order-completed = Abgeschlossen
terminal-order-total = Summe
terminal-order-service = Versand
terminal-order-to = An
terminal-order-notes = Notizen
terminal-column-order-order = Bestellung
terminal-column-order-title = Was
terminal-column-order-placed = Bestellt
terminal-column-order-status = Status
terminal-column-order-total = Summe
terminal-column-order-seller = Shop

## Importing

terminal-import-events = { $events ->
    [0] {""}
    [one] (1 neuer Eintrag)
   *[other] ({ $events } neue Einträge)
}
terminal-import-nothing = Nichts ist neu; nichts wurde geändert.
terminal-import-saved = Gespeichert. `doorstep undo` nimmt das zurück.
terminal-import-preview = Noch ist nichts gespeichert: Mit --yes wird es gespeichert.
terminal-import-merged = Übernommen. Was schon hier war, blieb, wie es ist.
terminal-inbox-empty = Der Posteingang ist leer: Alles wurde verstanden.
terminal-inbox-careful = Vorsicht:
terminal-inbox-waiting = Wartet darauf, gespeichert zu werden:
terminal-inbox-dismissed = { $things ->
    [0] Nichts wurde weggelegt.
    [one] Eines ist weggelegt.
   *[other] { $things } Dinge sind weggelegt.
}
terminal-inbox-reread = { $things ->
    [0] Diese Version hat schon alles gelesen.
    [one] Eines wurde noch einmal gelesen.
   *[other] { $things } Dinge wurden noch einmal gelesen.
}
terminal-inbox-forgotten = Vergessen. Nichts wurde gespeichert.
terminal-no-mail = Kein Postfach wird gelesen. Fügen Sie eines hinzu: `doorstep mail add SERVER NAME`.
terminal-mail-added = { $host } funktioniert und wird ab jetzt gelesen. { $mails ->
    [0] Aus dem letzten halben Jahr ist keine E-Mail von AliExpress darin.
    [one] Eine E-Mail von AliExpress ist darin.
   *[other] { $mails } oder mehr E-Mails von AliExpress sind darin.
}
terminal-mail-tested = { $host } funktioniert. { $mails ->
    [0] Aus dem letzten halben Jahr ist keine E-Mail von AliExpress darin.
    [one] Eine E-Mail von AliExpress ist darin.
   *[other] { $mails } oder mehr E-Mails von AliExpress sind darin.
}
terminal-mail-read = { $mails ->
    [one] eine E-Mail
   *[other] { $mails } E-Mails
} gelesen, zuletzt nachgesehen { $when }
terminal-mail-removed = { $host } wird nicht mehr gelesen. Was es brachte, bleibt.
