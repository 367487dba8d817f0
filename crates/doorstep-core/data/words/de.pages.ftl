# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = Zum Inhalt
page-brand = Doorstep, zu Heute
page-nav = Hauptmenü
page-nav-more = Mehr
page-nav-needs = brauchen Sie
page-today = Heute
page-orders = Bestellungen
page-parcels = Pakete
page-add = Hinzufügen
page-settings = Einstellungen
page-theme-auto = Farben wie im System. Zu hell wechseln
page-theme-light = Helle Farben. Zu dunkel wechseln
page-theme-dark = Dunkle Farben. Wieder dem System folgen
page-undo = Rückgängig
page-zone = Zeitzone
page-zone-use = Verwenden
page-zone-says = Zeiten in { $zone }
page-zone-says-unknown = Zeiten in { $zone } (Ihre ist nicht bekannt)
page-own-machine = auf Ihrem eigenen Rechner
page-keys = Tastatur
page-keys-lede = Einzelne Buchstaben, überall, wo gerade nichts eingegeben wird. Führt der Browser keine Skripte aus, geht alles mit Tab, Eingabe- und Leertaste.
page-keys-step = Nächster und voriger Eintrag einer Liste
page-keys-pick = Aktuellen Eintrag ankreuzen
page-keys-help = Diese Hilfe
page-close = Schließen
page-cancel = Abbrechen
page-back = Zurück
page-more = Mehr
page-copy = Kopieren
page-copied = Kopiert
page-cannot-copy = Markieren und von Hand kopieren
page-new-tab = {" "}(öffnet einen neuen Tab)
page-optional = (optional)
page-by = bis { $day }
page-archived = archiviert
page-go-today = Zu Heute

## Lists
page-list-sort = Sortieren nach
page-list-search = Suchen
page-list-show = Anzeigen
page-list-pages = Seiten
page-list-first = Zum Anfang
page-list-empty = Hier ist nichts
page-list-pick = { $name } auswählen
page-list-pick-all = Alle auf dieser Seite
page-act-check = Jetzt abfragen
page-act-check-parcels = Pakete jetzt abfragen
page-act-archive = Archivieren
page-act-unarchive = Aus dem Archiv holen
page-act-received = Ich habe es
page-act-received-all = Ich habe sie
page-act-reopen = Wieder öffnen
page-act-give-up = Abschreiben
page-act-delete = Löschen
page-act-colour = Markieren
page-colour = Farbmarkierung
page-colour-any = Jede Farbe
page-colour-none = Keine Farbe
page-colour-red = Rot
page-colour-orange = Orange
page-colour-yellow = Gelb
page-colour-green = Grün
page-colour-blue = Blau
page-colour-purple = Violett
page-colour-grey = Grau

## Add
page-add-lede = Fügen Sie irgendetwas ein, das Sendungsnummern oder Bestellungen enthält: eine oder fünfzig, einen Satz, eine E-Mail, eine Seite, einen Link. Sie sehen, was verstanden wurde, bevor etwas gespeichert wird.
page-add-hint = Bis zu 5.000 Nummern auf einmal. Beim Klick auf „Ansehen“ wird nichts an irgendjemanden gesendet.
page-add-files-hint = E-Mails (.eml, .mbox), gespeicherte Seiten, Aufzeichnungen, Tabellen (CSV, TSV), ein Export von Doorstep: beliebig viele Dateien, zusammen 64 MB. Was eine Datei ist, wird an ihrem Inhalt erkannt.
page-add-orders = Eine Bestellseite oder eine Liste von Bestellungen als Text, der Quelltext einer E-Mail von AliExpress, eine gespeicherte Seite oder eine Tabelle eines anderen Programms: All das wird hier gelesen. Namen, Adressen, Telefonnummern und Kartenziffern werden ausgelassen.
page-add-inbox = was nicht verstanden wurde, bleibt dort.
page-add-too-large = Das sind mehr als 64 MB; nichts wurde gelesen. Wählen Sie weniger Dateien auf einmal; ein großes Postfach lässt sich mit „doorstep import“ hereinholen, dort gilt diese Grenze nicht.
page-add-gone = Diese Vorschau ist mehr als einen Tag alt oder wurde schon gespeichert. Wählen Sie die Dateien noch einmal.
page-add-where = Öffnen Sie auf AliExpress „Meine Bestellungen“, wählen Sie die Bestellung und dann die Sendungsverfolgung. Die Nummer steht oben auf der Seite, oft mit einer Schaltfläche zum Kopieren daneben. Die lange Nummer bei der Bestellung selbst ist die Bestellnummer: Sie bezeichnet Ihren Kauf, und kein Paketdienst kennt sie.
page-add-none-yet = Dort steht noch keine Nummer? Dann hat der Verkäufer das Paket noch nicht übergeben. Es kann hinzugefügt werden, sobald es eine gibt.
page-add-nothing = Es gibt noch nichts anzusehen. Fügen Sie eine Sendungsnummer ein.
page-add-no-number = Hier ist keine Sendungsnummer dabei. Sie hat mindestens fünf Ziffern und oft auch Buchstaben, etwa LP00123456789012.
page-add-nothing-picked = Es war keine Nummer angekreuzt, also wurde nichts hinzugefügt.
page-add-preview = { $count ->
    [0] Nichts Neues zu verfolgen
    [one] Ein Paket zu verfolgen
   *[other] { $count } Pakete zu verfolgen
}
page-add-not-yet = Noch ist nichts gespeichert.
page-add-take-out = Nehmen Sie heraus, was Sie nicht möchten, und verfolgen Sie den Rest.
page-add-beyond = 5.000 Nummern können auf einmal hinzugefügt werden, und es sind { $count } mehr. Verfolgen Sie zuerst diese und fügen Sie dann den Rest ab { $first } ein.
page-add-added = { $count ->
    [0] Nichts Neues
    [one] Ein Paket wird jetzt verfolgt
   *[other] { $count } Pakete werden jetzt verfolgt
}{ $known ->
    [0] .
    [one] ; eines wurde schon verfolgt.
   *[other] ; { $known } wurden schon verfolgt.
}
page-add-carrier-likely = wahrscheinlich { $one }
page-add-carrier-perhaps = vielleicht { $one }
page-add-carrier-several = { $some } oder { $last }

## Import
page-add-files = Oder Dateien wählen
page-add-whole-orders = Ganze Bestellungen
page-import-orders = Bestellungen
page-import-parcels = Pakete
page-import-odd = Nicht verstanden
page-import-save = Alles speichern
page-import-save-nothing = Nichts speichern
page-import-back = Zurück
page-import-instead = statt
page-columns-title = Was steht in den Spalten?
page-add-look = Ansehen
page-columns-later = Nicht jetzt
page-inbox = Posteingang
page-inbox-wait = Wartet auf Ihr Wort
page-inbox-found = im überwachten Ordner gefunden
page-inbox-unwanted = Nicht gewünscht
page-inbox-careful = Vorsicht
page-inbox-kept-open = was davon aufbewahrt wird
page-inbox-away = Weglegen
page-inbox-all-away = Alles weglegen
page-mail = Postfächer
page-mail-now = Jetzt lesen
page-mail-stop = Nicht mehr lesen
page-mail-open = Ein Postfach lesen
page-mail-server = Mailserver (IMAP)
page-mail-name = Ihr Benutzername dort
page-mail-secret = App-Passwort
page-mail-folder = Ordner
page-mail-port = Port
page-mail-try = Testen und lesen
page-inbox-again-title = Noch einmal lesen
page-inbox-again-now = Jetzt noch einmal lesen
page-inbox-kept-title = Was aufbewahrt wird
import-new = neu
import-changed = geändert
import-same = bekannt
import-outranked = bleibt, wie es ist
order-status-to-pay = zu bezahlen
order-status-processing = in Vorbereitung
order-status-shipped = unterwegs
order-status-completed = abgeschlossen
order-status-closed = geschlossen
order-status-canceled = storniert
page-import-pasted = was eingefügt wurde
page-import-title = { $orders ->
    [0] { $parcels ->
        [one] Ein Paket
       *[other] { $parcels } Pakete
    }
    [one] Eine Bestellung{ $parcels ->
        [0] {""}
        [one] {" "}und ein Paket
       *[other] {" "}und { $parcels } Pakete
    }
   *[other] { $orders } Bestellungen{ $parcels ->
        [0] {""}
        [one] {" "}und ein Paket
       *[other] {" "}und { $parcels } Pakete
    }
}
page-import-nothing = Nichts Neues
page-import-ready = Bereit zur Übernahme
page-import-nothing-lede = Was davon verstanden wurde, ist schon hier.
page-import-all-or-nothing = Es wird ganz oder gar nicht gespeichert und lässt sich rückgängig machen.
page-import-item = Artikel
page-import-refund = Rückerstattung
page-import-parcel = { $events ->
    [0] Kein Scan genannt.
    [one] Ein neuer Scan.
   *[other] { $events } neue Scans.
} { $count ->
    [0] {""}
    [one] Aus Bestellung { $orders }.
   *[other] Aus den Bestellungen { $orders }.
}
page-import-same = { $count ->
    [one] Eines ist schon hier und bleibt, wie es ist.
   *[other] { $count } Dinge sind schon hier und bleiben, wie sie sind.
}
page-import-export = { $name } ist ein Export von Doorstep: { $parcels ->
    [0] kein neues Paket
    [one] ein neues Paket
   *[other] { $parcels } neue Pakete
}, { $orders ->
    [0] keine neue Bestellung
    [one] eine neue Bestellung
   *[other] { $orders } neue Bestellungen
}{ $known ->
    [0] .
   *[other] ; schon hier und unverändert: { $known }.
}
page-import-odd-kept = Beim Speichern kommt dies in den Posteingang und wird noch einmal gelesen, wenn ein neueres Doorstep mehr versteht.
page-import-saved = Gespeichert: { $orders ->
    [0] keine neue Bestellung
    [one] eine neue Bestellung
   *[other] { $orders } neue Bestellungen
}{ $changed ->
    [0] {""}
    [one] , eine geändert
   *[other] , { $changed } geändert
}, { $parcels ->
    [0] kein neues Paket
    [one] ein neues Paket
   *[other] { $parcels } neue Pakete
}.

## Columns of a table
page-columns-lede = Diese Tabelle enthält Bestellnummern, aber die Namen ihrer Spalten sagen nicht, was sonst darin steht. Sagen Sie es einmal; Tabellen mit denselben Spalten werden danach einfach gelesen.
page-columns-no-order = Eine Spalte muss die Bestellnummern enthalten.
page-column-none = auslassen
page-column-order-number = Bestellnummer
page-column-line-id = Nummer des Artikels in der Bestellung
page-column-placed-on = Tag der Bestellung
page-column-status = Status
page-column-total = Summe der Bestellung
page-column-price = Einzelpreis
page-column-price-info = Preis, wie AliExpress ihn in Dateien schreibt
page-column-currency = Währung
page-column-seller = Shop
page-column-seller-url = Adresse des Shops
page-column-title = was gekauft wurde
page-column-product-id = Produktnummer
page-column-sku-id = Nummer der Variante
page-column-variant = Variante
page-column-quantity = Anzahl
page-column-tracking-number = Sendungsnummer
page-column-picture = Adresse eines Bildes

## Inbox
page-inbox-lede = Was Doorstep gelesen und nicht verstanden hat und was nur vorgab, von AliExpress zu kommen. Nichts davon geht verloren, bis Sie es weglegen.
page-inbox-empty = Alles wurde verstanden
page-inbox-empty-text = E-Mails, Seiten und Tabellen mit etwas Unbekanntem würden hier warten.
page-inbox-capture = eine Aufzeichnung
page-inbox-page = eine Seite
page-inbox-mail = eine E-Mail
page-inbox-table = eine Tabelle
page-inbox-text = ein Text
page-inbox-again = Ein neueres Doorstep versteht mehr. Nach einem Update liest es all das von selbst noch einmal; hier können Sie es darum bitten.
page-inbox-kept = Mehr wird davon nicht aufbewahrt: nur, was nötig ist, um es noch einmal zu lesen, ohne Namen, Adressen, Telefonnummern und Kartenziffern. „…“ steht, wo etwas ausgelassen wurde.
page-inbox-dismissed = { $count ->
    [0] Nichts wurde weggelegt.
    [one] Weggelegt.
   *[other] { $count } Dinge sind weggelegt.
}
page-inbox-forgotten = Es wartet nicht mehr. Nichts wurde gespeichert.
page-inbox-reread = { $count ->
    [0] Diese Version hat schon alles gelesen.
    [one] Eines wurde noch einmal gelesen.
   *[other] { $count } Dinge wurden noch einmal gelesen.
}

page-mail-lede = Doorstep kann die E-Mails von AliExpress in einem Postfach von selbst lesen. Es öffnet den Ordner nur zum Lesen, beachtet keinen anderen Absender und markiert nichts als gelesen.
page-mail-password = In den Einstellungen Ihres E-Mail-Kontos erstellt, nur für Doorstep. Es wird verschlüsselt aufbewahrt und nur an Ihren Mailserver gesendet.
page-mail-read = { $mails ->
    [0] Noch keine E-Mail von AliExpress
    [one] Eine E-Mail gelesen
   *[other] { $mails } E-Mails gelesen
}; zuletzt nachgesehen: { $when }.
page-mail-not-read = Noch nicht gelesen.
page-mail-added = { $host } funktioniert. { $mails ->
    [0] Aus dem letzten halben Jahr ist keine E-Mail von AliExpress darin; neue werden gelesen.
    [one] Eine E-Mail von AliExpress wird gelesen.
   *[other] { $mails } oder mehr E-Mails von AliExpress werden gelesen.
}
page-mail-visited = Es wird gleich gelesen.
page-mail-removed = Es wird nicht mehr gelesen. Was es brachte, bleibt.

## Orders that are alike
page-order-alike = Leicht mit dieser zu verwechseln
page-order-refunds = Rückerstattungen
page-order-completed = Abgeschlossen
alike-product = Dasselbe Produkt wie in Bestellung { $other }.
alike-look = Sie sieht aus wie Bestellung { $other }.
alike-shop = Aus demselben Shop wie Bestellung { $other }.
alike-differs-variant = Diese: { $here }; jene: { $there }.
alike-differs-title = Diese: { $here }; jene: { $there }.
alike-differs-quantity = Stück hier: { $here }; dort: { $there }.
alike-differs-total = Bezahlt hier: { $here }; dort: { $there }.
alike-differs-placed = Bestellt am { $here }, jene am { $there }.
alike-differs-shop = Von { $here }, jene von { $there }.
alike-nothing = Nichts Bekanntes unterscheidet sie; geben Sie einer von ihnen einen Namen oder eine Farbe.

## First run
page-first = Noch ist nichts unterwegs
page-first-add = Das erste Paket hinzufügen
page-first-copy = Auf AliExpress: Meine Bestellungen, die Bestellung, Sendungsverfolgung. Nicht die Bestellnummer: Die kennt kein Paketdienst.
    .title = Eine Sendungsnummer kopieren
page-first-paste = Eine oder fünfzig, auch in einem Satz oder Link. Zuerst sehen Sie, was verstanden wurde.
    .title = Hier einfügen
page-first-watch = Es fragt die Paketdienste und sagt in klaren Worten, wo das Paket ist, ob die Stille normal ist und was bis wann zu tun ist.
    .title = Doorstep aufpassen lassen

## Today
page-today-needs = { $count ->
    [one] In einem Fall sind Sie gefragt
   *[other] In { $count } Fällen sind Sie gefragt
}
page-today-needs-you = Wo Sie gefragt sind
page-today-worth = Einen Blick wert
page-today-moved-live = Etwas hat sich bewegt
page-today-moved-all = Alle nach letzter Änderung
page-today-calm-title = Für Sie ist nichts zu tun
page-today-calm = { $count ->
    [0] Kein Paket ist unterwegs.
    [one] Ein Paket ist unterwegs. Sie finden es hier, wenn etwas zu tun ist.
   *[other] { $count } Pakete sind unterwegs. Sie stehen hier, wenn etwas zu tun ist.
}
page-today-more = { $count ->
    [one] Bei einem weiteren Paket sind Sie gefragt
   *[other] Bei { $count } weiteren Paketen sind Sie gefragt
}
page-today-more-orders = { $count ->
    [one] Bei einer weiteren Bestellung sind Sie gefragt
   *[other] Bei { $count } weiteren Bestellungen sind Sie gefragt
}
page-today-since = Seit Ihrem letzten Besuch, { $when }
page-today-since-first = In den letzten drei Tagen
page-today-moved-none = Nichts hat sich bewegt. Das ist ganz normal: Zwischen den Ländern wird ein Paket oft ein, zwei Wochen lang nicht gescannt.

## Parcels
page-parcels-add = Pakete hinzufügen
page-parcels-all = Alle Pakete
page-parcels-search = Pakete suchen
    .placeholder = Nummer, Name, Ort, Shop
page-parcels-next = Weitere Pakete
page-parcels-sort-attention = Dringendste zuerst
page-parcels-sort-changed = Zuletzt geänderte zuerst
page-parcels-sort-added = Zuletzt hinzugefügte zuerst
page-parcels-show-all = Alle
page-parcels-show-needs = Sie sind gefragt
page-parcels-show-arriving = Kommen an
page-parcels-show-moving = Unterwegs
page-parcels-show-done = Erledigt
page-parcels-show-archived = Archiviert
page-list-nothing = Nichts gefunden für „{ $q }“
page-list-hint = Ein Teil einer Nummer, eines Namens oder eines Ortes genügt. Archivierte Pakete stehen unter „Archiviert“.
page-list-none-all = Alle Pakete sind im Archiv.
page-list-none-needs = Bei keinem Paket sind Sie gefragt. Besser kann es um so eine Liste nicht stehen.
page-list-none-moving = Kein Paket ist unterwegs.
page-list-none-arriving = Kein Paket ist in Zustellung oder wartet auf Abholung.
page-list-none-done = Noch wurde kein Paket zugestellt oder abgeschlossen.
page-list-none-archived = Das Archiv ist leer. Was Sie erhalten haben, kann hierher; nichts darin geht verloren.

## A parcel in a list
page-status-new = Noch nicht abgefragt
page-status-no-scan = Noch kein Scan
page-act-by = Handeln bis { $day }
page-silent = { $days ->
    [one] seit 1 Tag still
   *[other] seit { $days } Tagen still
}

## Beside orders in the browser
verdict-no-parcel = Noch keine Sendungsnummer
verdict-silent = { $status }, { $days ->
    [one] seit 1 Tag still
   *[other] seit { $days } Tagen still
}

## Phone
page-phone-description = Wo Ihre AliExpress-Pakete sind, ob ihre Stille normal ist und was bis wann zu tun ist.
page-phone-add = Hinzufügen

## Browsers
page-browsers = Browser
page-browsers-lede = Die Browser-Erweiterung liest mit, wenn Sie Ihre Bestellungen auf AliExpress öffnen, und bringt sie von selbst hierher. Sie sendet nichts an andere und lässt Namen, Adressen und Telefonnummern aus.
page-browsers-pair = Einen Browser koppeln
page-browsers-address = Adresse
page-browsers-code = Code
page-browsers-paired = Gekoppelte Browser
page-browsers-since = gekoppelt { $when }
page-browsers-used = zuletzt gemeldet { $when }
page-browsers-end = Beenden
page-browsers-end-of = (Kopplung mit { $name })
page-browsers-none = Noch ist kein Browser gekoppelt.
page-browsers-how = Installieren Sie die Erweiterung, öffnen Sie sie, geben Sie die beiden Angaben unten ein und drücken Sie auf „Koppeln“.
page-browsers-code-life = Der Code gilt einmal und fünf Minuten lang. Wer ihn hat, könnte Bestellungen hierherbringen; zeigen Sie ihn also niemandem.
page-browsers-ended = { $name } kann nichts mehr bringen.
page-browsers-may = Ein gekoppelter Browser kann Bestellungen und Bilder bringen und lesen, was zu jeder Bestellung zu sagen ist. Anderes kann er hier weder lesen noch ändern.

## Orders
page-orders-add = Bestellung hinzufügen
page-orders-all = Alle Bestellungen
page-orders-paste = Nummer oder E-Mail einfügen
page-orders-search = Bestellungen suchen
    .placeholder = Nummer, Name, Shop, Gekauftes
page-orders-next = Weitere Bestellungen
page-orders-sort-added = Zuletzt hinzugefügte zuerst
page-orders-sort-placed = Zuletzt bestellte zuerst
page-orders-sort-attention = Dringendste zuerst
page-orders-show-all = Alle
page-orders-show-needs = Sie sind gefragt
page-orders-show-no-parcel = Noch kein Paket
page-orders-show-moving = Unterwegs
page-orders-show-arriving = Kommen an
page-orders-show-done = Erledigt
page-orders-show-archived = Archiviert
page-orders-hint = Ein Teil einer Nummer, eines Namens, eines Shops oder des Gekauften genügt. Archivierte Bestellungen stehen unter „Archiviert“.
page-orders-none-all = Alle Bestellungen sind im Archiv.
page-orders-none-needs = Bei keiner Bestellung sind Sie gefragt.
page-orders-none-no-parcel = Zu jeder offenen Bestellung ist ein Paket bekannt.
page-orders-none-moving = Keine Bestellung ist unterwegs.
page-orders-none-arriving = Keine Bestellung ist in Zustellung.
page-orders-none-done = Noch ist keine Bestellung angekommen oder beendet.
page-orders-none-archived = Das Archiv ist leer. Beendete Bestellungen können hierher; nichts darin geht verloren.
page-orders-first = Noch ist keine Bestellung hier
page-orders-first-why = Eine Bestellung sagt, was Sie bezahlt haben, wer verkauft hat und bis wann Ihr Geld geschützt ist. Damit kann Doorstep sagen, wann zu handeln ist.
page-orders-first-import = Bestellungen hereinholen
    .text = Speichern Sie eine E-Mail von AliExpress oder Ihre Bestellseite als Datei und lassen Sie Doorstep sie lesen: doorstep import FILE.
page-orders-first-write = Oder eine eintragen
    .text = Für den Anfang genügt die Bestellnummer; alles Weitere kann hinzukommen, wenn es darauf ankommt.
page-orders-first-link = Sagen, in welchen Paketen sie kommt
    .text = Eine Bestellung kann in mehreren Paketen kommen, und ein Paket kann mehrere Bestellungen enthalten.

## An order in a list
page-order-nameless = Bestellung { $number }
page-order-things = { $count ->
    [one] 1 Artikel
   *[other] { $count } Artikel
}
page-order-parcels-say = { $count } Pakete: { $status }
page-order-no-parcel = Noch kein Paket
page-order-state-to-pay = Noch nicht bezahlt
page-order-state-processing = In Vorbereitung
page-order-state-shipped = Verschickt
page-order-state-completed = Abgeschlossen
page-order-state-closed = Geschlossen
page-order-state-canceled = Storniert
page-order-state-unknown = Nicht angegeben

## Order
page-order-edit = Bearbeiten
page-order-no-parcel-yet = Bis es eine Sendungsnummer gibt, sagt die Bestellung selbst, was zu tun ist.
page-order-idle = Von dieser Bestellung wird nichts mehr erwartet.
page-order-by-parcels = { $count ->
    [one] Das sagt ihr Paket; was zu tun ist, steht dort.
   *[other] Das sagt das dringendste ihrer { $count } Pakete; was zu tun ist, steht dort.
}
page-order-parcels = Ihre Pakete
page-order-evidence = Belege
page-order-evidence-why = Bilder der Seiten von AliExpress, so wie sie waren, aufgenommen von der Browser-Erweiterung. Die Prüfsumme zeigt, dass ein Bild seitdem nicht verändert wurde.
page-order-picture-taken = Bild vom { $when }
page-order-parcels-none = Noch ist keine Sendungsnummer bekannt. Verkäufer haben meist drei bis zehn Tage Zeit zum Verschicken; die Nummer steht dann auf der Seite der Bestellung bei AliExpress.
page-order-link-open = Ein Paket zuordnen
page-order-link = Der Bestellung zuordnen
page-order-link-text = Sendungsnummern
page-order-link-hint = Eine oder mehrere, auch in einem Satz oder Link. Eine Nummer, die noch nicht verfolgt wird, wird ab jetzt verfolgt.
page-order-unlink-open = Gehört ein Paket nicht zu dieser Bestellung?
page-order-unlink = { $name } aus dieser Bestellung nehmen
page-order-bought = Was gekauft wurde
page-order-bought-none = Noch ist nichts eingetragen.
page-order-bought-add = Eintragen
page-order-picture = Bild
page-order-total = Insgesamt bezahlt
page-order-notes = Notizen
page-order-about = Über diese Bestellung
page-order-clocks = Termine, die Sie schützen
page-order-clocks-none = Kein Termin ist bekannt. Das Rückerstattungsdatum steht auf der Seite der Bestellung bei AliExpress.
page-order-clock-open = Termin hinzufügen
page-order-clock-kind = Welcher Termin
page-order-clock-date = Tag
page-order-clock-keep = Termin speichern
page-order-clock-back = Zurücknehmen
page-order-number = Bestellnummer
page-order-number-hint = Die lange Nummer bei der Bestellung auf AliExpress, meist 16 Ziffern.
page-order-placed = Bestellt
page-order-paid = Bezahlt
page-order-paid-by = Bezahlt mit
page-order-shipped = Verschickt
page-order-service = Versandart
page-order-to = Geht nach
page-order-country = Land
page-order-city = Stadt
page-order-word = AliExpress sagt
page-order-read-from = Zuerst gelesen
page-order-added = Hier seit
page-order-links = Selbst nachsehen
page-order-told = Andere sagen etwas anderes
page-order-told-why = Was Sie sagen, geht vor; dann folgen eine Seite von AliExpress, eine E-Mail, ein eingefügter Text.
page-order-told-field = Angabe
page-order-told-place = Wo
page-order-told-value = Dort steht
page-order-told-when = Gelesen
page-aliexpress-order = Die Bestellung bei AliExpress
page-aliexpress-tracking = Ihre Sendungsverfolgung bei AliExpress
page-aliexpress-messages = Nachrichten mit dem Verkäufer
page-aliexpress-snapshot = Wie es verkauft wurde
page-field-seller = Shop
page-field-placed-on = Bestellt
page-field-paid-on = Bezahlt
page-field-shipped-on = Verschickt
page-field-completed-on = Abgeschlossen
page-field-closing-soon = Wird bald abgeschlossen, gemeldet am
page-field-status = AliExpress sagt
page-field-total = Insgesamt bezahlt
page-field-service = Versandart
page-field-country = Land
page-field-city = Stadt
page-place-you = von Ihnen eingetragen
page-place-page = eine Seite von AliExpress
page-place-mail = eine E-Mail von AliExpress
page-place-paste = ein eingefügter Text

## Editing an order
page-order-new = Bestellung hinzufügen
page-order-new-lede = Nötig ist nur die Nummer. Was Sie sonst noch wissen, macht den Rat besser.
page-order-edit-lede = Was Sie hier eintragen, geht vor allem, was ein Import sagt. Es lässt sich rückgängig machen.
page-order-save = Speichern
page-order-back = Zurück zur Bestellung
page-order-part-what = Die Bestellung
page-order-part-shop = Shop und Zahlung
page-order-part-way = Unterwegs
page-order-name = Ihr Name dafür
page-order-shop-number = Nummer des Shops
page-order-currency = Währung
page-order-line = Artikel { $number }
page-order-line-title = Was es ist
page-order-line-variant = Variante
page-order-line-quantity = Anzahl
page-order-line-price = Einzelpreis
page-order-line-more = Produktnummer, Bild
page-order-line-product = Nummer des Produkts
page-order-line-sku = Nummer der Variante
page-order-line-picture = Adresse eines Bildes
page-order-line-remove = Diesen Artikel herausnehmen
page-order-line-another = Weitere Artikel
page-order-clocks-elsewhere = Termine, die Sie schützen, werden auf der Seite der Bestellung hinzugefügt.
page-order-fault-number = Das ist keine Bestellnummer von AliExpress. Sie hat etwa 16 Ziffern und steht bei der Bestellung.
page-order-fault-known = Diese Bestellung ist schon hier. Sie finden sie unter „Bestellungen“.
page-order-fault-day = Ein Tag wird so geschrieben: 2026-11-24.
page-order-fault-amount = Ein Betrag wird so geschrieben: 13.90, mit einer Währung aus drei Buchstaben wie EUR.
page-order-fault-country = So heißt kein Land. Schreiben Sie den englischen Namen oder zwei Buchstaben, etwa France oder FR.
page-order-fault-seller = Ein Shop mit Nummer braucht auch einen Namen.
page-order-fault-title = Ein Artikel braucht ein paar Wörter, die sagen, was er ist.
page-order-fault-quantity = Hier gehört eine Zahl ab 1 hin.
page-order-fault-picture = Das ist keine Adresse eines Bildes. Sie beginnt mit https://

## Parcel
page-todo = Was zu tun ist
page-evidence = Was als Beleg zu sichern ist
page-look-again = Wieder nachsehen
page-life = Sein Weg bisher
page-life-scan = Scan
page-life-note = Notiz
page-life-silence = Stille
page-life-expected = erwartet
page-life-estimate = geschätztes Datum
page-timeline = Was geschah
page-zone-assumed = (Zeitzone angenommen)
page-record = Aufzeichnungen
page-record-events = Jeder Eintrag, wie er kam
page-record-checks = Jede Abfrage
page-record-time = Zeit dort
page-record-words = Wortlaut
page-record-read = Gelesen als
page-record-when = Wann
page-record-number = Nummer
page-record-outcome = Ergebnis
page-about-parcel = Über dieses Paket
page-fresh = Wie aktuell dies ist
page-fresh-asked = Zuletzt gefragt
page-fresh-answered = Zuletzt geantwortet
page-fresh-changed = Zuletzt geändert
page-fresh-next = Nächste Abfrage
page-not-yet = noch nicht
page-its-number = Seine Nummer
page-its-numbers = Seine Nummern
page-local = Wer es bringt
page-known = Was bekannt ist
page-parcel-orders = Bestellt als
page-mark-open = Etwas eintragen
page-mark-what = Was geschah
page-mark-note = Eine Notiz
page-mark-delivered = Es wurde zugestellt
page-mark-lost = Es ist verloren
page-mark-returned = Es ging zurück
page-mark-words = In Ihren Worten
page-mark-write = Eintragen
page-name-open = Benennen
page-name = Name
    .placeholder = Was ist darin?
page-name-keep = Namen speichern
page-way = { $passed } von 6 Stationen des Wegs
page-closed-received = Sie haben es
page-closed-given-up = abgeschrieben
page-closed-refunded = erstattet
page-urgency-calm = Nichts zu tun
page-urgency-soon = Einen Blick wert
page-urgency-act = Hier sind Sie gefragt
page-urgency-now = Jetzt erledigen
page-message-gloss = Was darin steht:
page-message-hint = Ein Entwurf: Lesen Sie ihn, bevor Sie ihn senden.
page-silence-normal = { $days ->
    [0] Heute gab es eine Nachricht.
    [one] Ein Tag ohne Scan, hier üblich.
   *[other] { $days } Tage ohne Scan, hier üblich.
}
page-silence-watch = { $days } Tage ohne Scan, länger als üblich.
page-silence-worrying = { $days } Tage ohne Scan: bedenklich.
page-silence-lost = { $days } Tage ohne Scan: wahrscheinlich verloren.
page-silence-unasked = In letzter Zeit hat keine Quelle geantwortet; die Stille lässt sich also nicht beurteilen.
page-short-ship-by = Versand bis { $day }
page-short-refund-by = Rückerstattung { $day }
page-short-coupon-from = Gutschein ab { $day }
page-short-claim-until = Reklamation bis { $day }
page-short-received-until = Mangel melden bis { $day }
page-short-seller-answer-by = Antwort des Verkäufers bis { $day }
page-short-pickup-until = Abholen bis { $day }
page-short-promised-by = Zugesagt bis { $day }
page-short-payment-claim-until = Zahlungsanbieter bis { $day }
page-clock-printed = wie angegeben: { $source }, gelesen am { $day }
page-clock-stated = wie von Ihnen eingetragen
page-clock-estimated = eine Schätzung ({ $source })
page-life-says = { $events ->
    [0] Noch kein Scan.
    [one] Ein Eintrag, am { $since }.
   *[other] { $events } Einträge seit { $since }.
}
page-conflict = Die Quellen widersprechen sich. { $one } sagt: { $says }. { $other } sagt: { $differs }.
page-checking = Es wird gerade abgefragt.
page-nothing-yet = Noch hat keine Quelle etwas davon berichtet.
page-next-archived = Archivierte Pakete werden nicht abgefragt.
page-fact-from = Von
page-fact-to = Nach
page-fact-service = Versandart
page-fact-expected = Laut Paketdienst
page-fact-shop = Shop
page-fact-added = Verfolgt seit

page-number-pivot = von { $by } statt einer früheren Nummer genannt
page-number-hand-over = von { $by } für einen späteren Teil des Wegs genannt

## Unknown
page-unknown = Nicht verstanden
page-unknown-lede = Was Quellen sagten und keine Tabelle kennt und was Importe nicht lesen konnten. Es wird gezeigt, wie es kam, und ändert nichts; nie wurde geraten, was es bedeutet.
page-unknown-sources = Codes und Texte der Quellen
page-unknown-sources-none = Jeder Code und Text, der bisher kam, ist verstanden.
page-unknown-report = Nummern, Namen und Orte sind herausgenommen. Werden diese Zeilen gemeldet, kann die nächste Version sie verstehen.
page-unknown-as-text = Als Text zum Senden
page-unknown-source = Quelle
page-unknown-code = Code
page-unknown-text = Wortlaut
page-unknown-times = Anzahl
page-unknown-imports = Aus Importen
page-unknown-imports-none = Die Importe haben alles verstanden, was sie bekamen.
page-unknown-put-away = Gesehen

## Settings
page-settings-access = Wer diese Seiten öffnen darf
page-settings-access-here = Nur dieser Rechner. Um sie von einem anderen zu öffnen, legen Sie ein Passwort und eine andere Adresse fest; ohne Passwort lehnt Doorstep das ab.
page-settings-access-here-password = Nur dieser Rechner, und nur mit dem Passwort.
page-settings-access-anywhere = Auch andere Rechner, mit dem Passwort.
page-settings-password-set = Ein Passwort ist festgelegt
page-settings-password-none = Kein Passwort
page-tokens = Token für Programme
page-tokens-why = Ein Programm, das hier etwas liest oder ändert, sendet bei jeder Anfrage ein Token mit.
page-tokens-api = Was die API kann
page-tokens-none = Es gibt noch kein Token, also kann kein anderes Programm etwas ändern.
page-token-name = Für welches Programm ist es?
page-token-name-hint = Damit Sie es von anderen unterscheiden können, wenn Sie es zurücknehmen.
page-token-nameless = Ein Token braucht einen Namen, damit es sich von anderen unterscheiden lässt.
page-token-scope = Was es darf
page-scope-read = Alles ansehen
page-scope-write = Alles ansehen und ändern
page-scope-capture = Ein gekoppelter Browser: Bestellungen bringen und lesen, was zu ihnen zu sagen ist
page-settings-browsers = Browser
page-settings-browsers-why = Die Browser-Erweiterung bringt Bestellungen von selbst, wenn Sie sie auf AliExpress ansehen.
page-settings-browsers-open = Einen Browser koppeln oder eine Kopplung beenden
page-token-make = Token erstellen
page-token-made = Hier ist das Token
page-token-once = Es wird nur dieses eine Mal gezeigt und nirgends aufbewahrt. Kopieren Sie es jetzt.
page-token-made-on = erstellt
page-token-used = zuletzt benutzt
page-token-unused = nie
page-token-revoked = zurückgenommen
page-token-revoke = Zurücknehmen
page-settings-configured = Was konfiguriert ist
page-settings-where = Diese Einstellungen werden beim Start von Doorstep aus einer Datei und aus Umgebungsvariablen gelesen; hier werden sie nicht geändert.
page-settings-file = Datei
page-settings-no-file = es gibt keine; alles steht auf Vorgabe
page-settings-key = Einstellung
page-settings-says = Was sie ist
page-settings-value = Jetzt
page-settings-unset = nicht gesetzt
page-settings-secret = gesetzt und geheim
page-settings-data-dir = Ordner der Datenbank und von allem, was sonst aufbewahrt wird
page-settings-listen = Adresse, unter der diese Seiten bereitstehen
page-settings-database = Eine andere Datenbank als die Datei in diesem Ordner
page-settings-host = Name, unter dem die Seiten aufgerufen werden dürfen
page-settings-password = Wonach die Seiten fragen, wenn andere Rechner sie erreichen
page-settings-log = Was protokolliert wird
page-settings-default = Alle Einstellungen mit Bedeutung und Vorgabe gibt dieser Befehl aus:

## About
page-about = Über Doorstep
page-about-lede = Doorstep steht auf der Seite des Käufers: Es sagt, was die Antworten der Paketdienste bedeuten, was zu tun ist und bis wann.
page-about-this = Dieses Doorstep
page-about-version = Version
page-about-tables = Tabellen von Codes und Wendungen
page-about-followed = Verfolgt
    .text = { $count ->
        [one] 1 Paket
       *[other] { $count } Pakete
    }, { $archived } archiviert
page-about-database = Datenbank
page-about-database-server = ein PostgreSQL-Server, wie konfiguriert
page-about-data = Wo Ihre Daten liegen
page-about-data-why = Alles liegt in diesem Ordner. doorstep backup kopiert ihn, doorstep export schreibt alles als Text, den jedes Doorstep liest, und wer den Ordner löscht, löscht alles.
page-about-never = Was es nie tut
page-about-telemetry = Es sendet keine Telemetrie, fragt nicht nach Updates und hat kein Konto.
page-about-sent = Es sendet Sendungsnummern nur an die Quellen, die eingeschaltet sind.
page-about-guess = Es rät nie, dass etwas zugestellt wurde: Was nicht verstanden wird, wird gezeigt, wie es kam.
page-about-affiliate = Kein Link bringt irgendjemandem Geld.
page-about-licences = Lizenzen
page-about-licence = Doorstep ist freie Software unter der MIT-Lizenz oder der Apache-Lizenz 2.0, wie Sie möchten.
page-about-fonts = Die Schriften stehen unter der SIL Open Font License:
page-about-crates = Die Bibliotheken, aus denen es gebaut ist, und ihre Lizenzen stehen in der Datei Cargo.lock und in ihren eigenen Paketen.

## What was done
page-done-check = { $count ->
    [one] Es wird gleich abgefragt.
   *[other] { $count } Pakete werden abgefragt.
}
page-done-archive = { $count ->
    [one] Ein Paket ist jetzt im Archiv.
   *[other] { $count } Pakete sind jetzt im Archiv.
}
page-done-unarchive = { $count ->
    [one] Ein Paket ist wieder aus dem Archiv heraus.
   *[other] { $count } Pakete sind wieder aus dem Archiv heraus.
}
page-done-received = { $count ->
    [one] Schön. Es ist jetzt abgeschlossen.
   *[other] Schön. { $count } Pakete sind jetzt abgeschlossen.
}
page-done-refunded = Das Geld ist zurück. Es ist jetzt abgeschlossen und wird nicht mehr abgefragt.
page-done-given-up = Es ist jetzt abgeschlossen und wird nicht mehr abgefragt.
page-done-reopen = Es wird wieder verfolgt.
page-done-mark = Eingetragen.
page-done-name = Der Name ist gespeichert.
page-done-delete = { $count ->
    [one] Ein Paket ist gelöscht.
   *[other] { $count } Pakete sind gelöscht.
}
page-done-orders-archive = { $count ->
    [one] Eine Bestellung ist jetzt im Archiv.
   *[other] { $count } Bestellungen sind jetzt im Archiv.
}
page-done-orders-unarchive = { $count ->
    [one] Eine Bestellung ist wieder aus dem Archiv heraus.
   *[other] { $count } Bestellungen sind wieder aus dem Archiv heraus.
}
page-done-orders-colour = { $count ->
    [one] Eine Bestellung ist markiert.
   *[other] { $count } Bestellungen sind markiert.
}
page-done-orders-delete = { $count ->
    [one] Eine Bestellung ist gelöscht. Ihre Pakete bleiben.
   *[other] { $count } Bestellungen sind gelöscht. Ihre Pakete bleiben.
}
page-done-order = Die Bestellung ist gespeichert.
page-done-order-added = Die Bestellung ist jetzt hier.
page-done-linked = { $count ->
    [one] Das Paket gehört jetzt zu dieser Bestellung.
   *[other] { $count } Pakete gehören jetzt zu dieser Bestellung.
}
page-done-unlinked = Das Paket gehört nicht mehr zu dieser Bestellung.
page-done-clock = Der Termin ist gespeichert.
page-done-clock-back = Der Termin ist zurückgenommen.
page-done-evidence = Das Bild ist gelöscht.
page-done-put-away = Weggelegt.
page-done-token-revoked = Das Token ist zurückgenommen. Wer es sendet, wird ab jetzt abgewiesen.
page-done-nothing = Nichts wurde geändert.
page-done-undone = Rückgängig gemacht.
page-done-not-undone = Das lässt sich nicht mehr rückgängig machen.

## Problems
page-problem-no-such-page = An diese Adresse wird nichts zugestellt
    .text = Diese Seite gibt es nicht, oder das Paket gibt es nicht mehr. Ein gelöschtes Paket lässt sich einen Monat lang zurückholen.
page-problem-foreign-host = Doorstep kennt den Namen „{ $host }“ nicht
    .text = Eine Seite wurde unter einem Namen aufgerufen, der nicht zu Doorstep gehört. Öffnen Sie sie über ihre Adresse, etwa http://127.0.0.1:3667. Ist der Name Ihrer, tragen Sie ihn in der Konfiguration als „host“ ein.
page-problem-no-password = Bitte das Passwort
    .text = Dieses Doorstep ist von anderen Rechnern aus erreichbar; deshalb fragt es nach dem Passwort aus seiner Konfiguration. Der Name daneben ist beliebig. Laden Sie die Seite neu, um noch einmal gefragt zu werden.
page-problem-foreign-write = Das kam nicht von Doorsteps eigenen Seiten
    .text = Damit andere Websites Ihre Pakete nicht ändern, nimmt Doorstep Änderungen nur von seinen eigenen Seiten an. Nichts wurde geändert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
page-problem-no-such-zone = Keine Zeitzone heißt „{ $zone }“
    .text = Zeitzonen sind nach Kontinent und Stadt benannt, etwa Europe/Paris, America/Sao_Paulo oder Asia/Seoul.
page-problem-not-known-yet = Das ist noch nicht bekannt
    .text = An diesem Tag hat der Haushalt noch nichts davon gehört. Stellen Sie die Zeit der Demo weiter, dann erscheint es.
page-problem-outside-the-demo = Die Demo kann „{ $at }“ nicht zeigen
    .text = Sie lässt sich an jedem Tag vom { $first } bis zum { $last } zeigen.
page-problem-too-much = Das ist zu viel auf einmal
    .text = Doorstep liest bis zu 4 MB auf einmal, weit mehr als ein Megabyte Text. Nichts wurde gespeichert. Fügen Sie es in Teilen ein.
page-problem-bad-form = Dieses Formular war nicht lesbar
    .text = Etwas darin fehlt oder ist unbekannt, vielleicht weil die Seite aus einer älteren Version stammt. Nichts wurde gespeichert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
page-problem-not-for-this = Diese Adresse nimmt nur Formulare an
    .text = Sie ändert etwas und lässt sich deshalb nicht einfach öffnen. Nichts wurde geändert.
page-problem-store = Die Datenbank konnte das nicht ausführen
    .text = { $why }. Nichts wurde gespeichert.
page-problem-ours = In Doorstep ist etwas kaputtgegangen
    .text = Ihre Pakete sind sicher; was Sie eben getan haben, wurde vielleicht nicht gespeichert. Das Protokoll nennt die Ursache. Kommt es wieder vor, melden Sie es bitte.

## Sources
page-sources = Quellen
page-sources-lede = Wer gefragt wird, wo Ihre Pakete sind. Jede Quelle erfährt die Nummern, nach denen sie gefragt wird; sonst wird niemandem etwas gesagt.
page-sources-on = Wird gefragt
page-sources-lacks = Wird gefragt, sobald ein Schlüssel da ist
page-sources-off = Ausgeschaltet
page-sources-asked = Zuletzt gefragt
page-sources-answered = Zuletzt geantwortet
page-sources-never = noch nie
page-sources-next = Nächste Abfrage
page-sources-limits = Grenzen
page-sources-news = Neuigkeiten von ihr
page-sources-hook = Neuigkeiten senden an
page-sources-sign-up = Schlüssel besorgen
page-sources-optional = (optional)
page-sources-keep = Speichern und testen
page-sources-try = Schlüssel testen
page-sources-forget = Meine Eingabe vergessen
page-sources-switch-on = Einschalten
page-sources-switch-off = Ausschalten
page-sources-switch-fixed = Ihr Schalter steht in der Einstellungsdatei.
page-check-early = { $count ->
    [one] Dazu kam gerade erst eine Antwort, deshalb wird die Quelle geschont. Wieder abfragen lässt es sich { $when }.
   *[other] Zu { $count } kam gerade erst eine Antwort, deshalb werden die Quellen geschont. Das erste lässt sich { $when } wieder abfragen.
}
page-deeds = Was Sie getan haben
page-deeds-none = Noch ist nichts notiert. Schritte, die Sie tun, und Nachrichten, die Sie senden, werden hier notiert, und Doorstep erinnert Sie, wenn eine Antwort fällig ist.
page-deed-add = Notieren, was Sie getan oder gehört haben
page-deed-what = Was
page-deed-until = Bis
page-deed-until-hint = (der Tag, bis zu dem Sie laut Verkäufer warten sollen)
page-deed-own-words = In Ihren Worten
page-deed-write = Notieren
page-deed-words = Der Wortlaut
page-deed-take-back = Zurücknehmen
page-act-refunded = Das Geld ist zurück
page-did-promised = Der Verkäufer bittet mich, bis zum Tag unten zu warten
page-did-answered-seller = Der Verkäufer hat brauchbar geantwortet
page-did-answered-carrier = Der Paketdienst hat geantwortet
page-did-answered-support = Der Kundendienst von AliExpress hat geantwortet
page-did-extension-asked = Ich habe um längeren Käuferschutz gebeten
page-did-extension-granted = Der Verkäufer hat mehr Zeit gegeben
page-did-dispute-opened = Ich habe einen Streitfall eröffnet
page-did-escalated = Ich habe AliExpress um eine Entscheidung gebeten
page-done-deed = Es ist notiert.
page-done-deed-gone = Es ist zurückgenommen.
page-step-take = Erledigt
page-step-taken = erledigt
page-message-sent = Ich habe sie gesendet
page-message-chinese = Dasselbe auf Chinesisch, für einen Verkäufer in China; was es bedeutet, sagt der englische Text darüber.
deed-step = Schritt getan: { $step }
deed-sent = Nachricht gesendet: { $party }
deed-answered = Antwort erhalten: { $party }
deed-promised = Der Verkäufer bat, bis zum { $until } zu warten
deed-extension-asked = Um längeren Käuferschutz gebeten
deed-extension-granted = Mehr Zeit wurde gegeben
deed-dispute-opened = Streitfall eröffnet
deed-escalated = AliExpress wurde um eine Entscheidung gebeten
