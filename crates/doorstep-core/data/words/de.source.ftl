### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = offiziell
source-unofficial = inoffiziell

## How likely a source is to take offence

source-risk-none = Ihr eigener Server.
source-risk-low = Eine veröffentlichte Schnittstelle, innerhalb ihrer Grenzen abgefragt.
source-risk-medium = Die eigene Schnittstelle einer Website. Sie kann sich ohne Ankündigung ändern oder verweigern.
source-risk-high = Eine undokumentierte Schnittstelle, die bekanntermaßen Adressen aussperrt, die zu viel fragen. Doorstep fragt sie langsam ab.

## What asking costs

source-cost-free = Kostenlos.
source-cost-contract = Kostet nichts außer Ihrem eigenen Vertrag oder Server.
source-cost-free-once = Die ersten { $numbers } Nummern sind kostenlos; weitere kosten Geld.
source-cost-free-monthly = { $numbers } neue Nummern im Monat sind kostenlos; weitere kosten Geld.
source-cost-paid = Setzt einen bezahlten Tarif voraus.

## How a key is had

source-key-nothing = Es ist kein Schlüssel nötig.
source-key-optional = Geht ohne Schlüssel. Einen gibt es unter { $page }.
source-key-key = Unter { $page } ein Konto anlegen und dessen API-Schlüssel kopieren.
source-key-key-and-secret = Unter { $page } Zugang beantragen. Der Benutzername oder die Client-ID ist der Schlüssel, das Passwort oder Client-Secret ist das Geheimnis dazu.
source-key-key-secret-account = Unter { $page } Zugang beantragen. Der Schlüssel, sein Geheimnis und Ihre Kundennummer werden alle benötigt.
source-key-client-credentials = Unter { $page } eine App anlegen. Ihre Client-ID ist der Schlüssel, ihr Client-Secret das Geheimnis; das Token holt Doorstep selbst.
source-key-user-grant = Unter { $page } eine App anlegen, sie genehmigen lassen und ihr Zugriff auf Ihr Konto gewähren. Der App-Schlüssel, sein Geheimnis und das gewährte Token werden alle benötigt.

## What each knows

source-cainiao = Das eigene Netz von AliExpress. Es kennt fast jedes AliExpress-Paket vom ersten Scan an und oft bis zum letzten.
source-17track = Fast jeder Paketdienst. Eine Nummer zählt einmal, wenn sie zum ersten Mal verfolgt wird.
source-ship24 = Fast jeder Paketdienst. Jede neue Nummer zählt.
source-dhl_unified = Alle Unternehmen von DHL.
source-laposte = Colissimo, Chronopost und Briefe der französischen Post.
source-novaposhta = Nova Poshta in der Ukraine und darüber hinaus.
source-inpost = Paketautomaten und Kuriere von InPost in Polen.
source-4px = 4PX, vom Lager in China bis zur Übergabe.
source-fedex = FedEx, mit jedem Scan.
source-ups = UPS, mit jedem Scan.
source-aliexpress_openplatform = Bestellungen Ihres eigenen AliExpress-Kontos und die Nummern ihrer Pakete.
source-karrio_server = Alles, wofür der Karrio-Server, den Sie betreiben, Verträge hat.
source-postnord = Die Post in Schweden und Dänemark sowie PostNord in Norwegen und Finnland.
source-gls = Pakete von GLS.
source-aftership = Fast jeder Paketdienst.
source-trackingmore = Fast jeder Paketdienst.
source-easypost = Vor allem Paketdienste in Nordamerika; bezahlt wird pro Nummer.
source-royalmail = Royal Mail, für Inhaber eines Geschäftskontos.
source-australiapost = Australia Post, für Vertragskunden.
source-canadapost = Canada Post, für Inhaber eines Entwicklerkontos.
source-postnl = PostNL. Verlangt die Postleitzahl der Lieferadresse.
source-posteitaliane = Poste Italiane.
source-correos_es = Correos in Spanien.

## How it stands

source-standing-on = an
source-standing-off = aus
source-standing-lacks = braucht einen Schlüssel
source-standing-cooling = wird vorerst in Ruhe gelassen
source-standing-failing = hat nicht geantwortet
source-cooling = Sie wird in Ruhe gelassen bis { $when }, denn sie { $why ->
    [auth] hat den Schlüssel abgelehnt
    [quota] meldet, dass das Kontingent aufgebraucht ist
    [blocked] hat uns ausgesperrt; danach zeigt eine einzelne Frage, ob sie wieder antwortet
    [rate_limited] möchte seltener gefragt werden
   *[other] ist mehrmals hintereinander ausgefallen
}.
source-next = { $count ->
    [one] Sie hat von 1 verfolgten Paket berichtet
   *[other] Sie hat von { $count } verfolgten Paketen berichtet
}; sie ist wieder an der Reihe: { $when }.
source-pace = { $seconds ->
    [0] Höchstens mehrere Fragen pro Sekunde.
    [one] Höchstens eine Frage pro Sekunde.
   *[other] Höchstens eine Frage in { $seconds } Sekunden.
}
source-left = { $left } von { $daily } Fragen sind noch übrig bis { $when }.
source-news-count = { $taken ->
    [one] 1 Meldung wurde übernommen
   *[other] { $taken } Meldungen wurden übernommen
}{ $refused ->
    [0] .
    [one] ; 1 wies sich nicht aus und änderte nichts.
   *[other] ; { $refused } wiesen sich nicht aus und änderten nichts.
}

## Keys and switches

source-setting-base-url = Adresse des Servers
source-setting-api-key = Schlüssel, Client-ID oder Benutzername
source-setting-api-secret = Geheimnis oder Passwort
source-setting-account = Kundennummer
source-setting-token = Gewährtes Token
source-setting-refresh-token = Refresh-Token
source-setting-webhook-secret = Geheimnis ihrer Meldungen
source-key-entered = Eingegeben { $when }. Es wird nicht wieder gezeigt; eine neue Eingabe ersetzt es.
source-key-fixed = Steht in der Einstellungsdatei, und die hat Vorrang.
source-key-nothing-typed = Nichts wurde eingegeben, also wurde nichts geändert.
source-key-forgotten = Was für { $source } eingegeben war, ist vergessen.
source-switched-on = { $source } wird ab jetzt gefragt.
source-switched-off = { $source } wird nicht mehr gefragt. Was die Quelle berichtet hat, bleibt.
source-tried-accepted = { $source } hat den Schlüssel angenommen.
source-tried-refused = Der Schlüssel ist gespeichert, aber { $source } hat ihn abgelehnt{ $said ->
    [none] .
   *[other] : { $said }
}
source-tried-open = Gespeichert. Ob { $source } ihn annimmt, ließ sich nicht feststellen: { $said }
source-tried-later = Gespeichert. { $source } wird vorerst in Ruhe gelassen, deshalb wurde nicht getestet.
source-tried-nothing = Gespeichert. Zu testen gab es noch nichts.
source-tried-alone = Dies ist eine Demo: { $source } wurde nicht gefragt, ob der Schlüssel angenommen wird.
