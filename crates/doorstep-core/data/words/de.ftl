### Common words, and the sentences of checks, clocks, silence and schedule.
###
### Terms: parcel = Paket, order = Bestellung, seller = Verkäufer, carrier = Paketdienst, source = Quelle,
### check = Abfrage, event = Eintrag, silence = Stille, clock = Frist, protection = Käuferschutz, dispute = Streitfall,
### refund date = Rückerstattungsdatum, hand-over = Übergabe, scan = Scan, customs = Zoll, pickup point = Abholstelle,
### tracking number = Sendungsnummer, tracking = Sendungsverfolgung, confirm receipt = Erhalt bestätigen.

## Dates

date = { $day }. { $month } { $year }
month-1 = Jan.
month-2 = Feb.
month-3 = März
month-4 = Apr.
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = Aug.
month-9 = Sept.
month-10 = Okt.
month-11 = Nov.
month-12 = Dez.

## Pieces that sentences share. What is not known arrives as `unknown`.
## `the-carrier` stands in the genitive („die Website { the-carrier }“), `days-count` in the dative („seit { days-count }“).

days-count = { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}
left-count = { $days_left ->
    [one] 1 Tag
   *[other] { $days_left } Tage
}
the-carrier = { $carrier ->
    [unknown] des örtlichen Paketdienstes
   *[other] von { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}Was auch immer Sie hören: Handeln Sie bis zum { $act_by }, der Käuferschutz endet am { $refund_by }.
}

## How a check ended

outcome-answered = Die Quelle hat geantwortet.
outcome-unchanged = Die Quelle hat geantwortet; es gibt nichts Neues.
outcome-pending = Die Quelle kennt die Nummer; es gibt noch keinen Scan.
outcome-not-found = Die Quelle kennt diese Nummer nicht.
outcome-pivot = Die Quelle verweist auf eine andere Nummer desselben Pakets.
outcome-auth = Die Quelle hat den Schlüssel abgelehnt. Prüfen Sie den Schlüssel in den Einstellungen.
outcome-quota = Das Kontingent dieser Quelle ist vorerst aufgebraucht.
outcome-rate-limited = Die Quelle möchte langsamer gefragt werden.
outcome-blocked = Die Quelle hat statt einer Antwort eine Sperrseite gezeigt. Doorstep lässt sie einige Stunden in Ruhe.
outcome-bad-number = Die Quelle sagt, dass dies keine ihrer Nummern sein kann.
outcome-misread = Es kam eine Antwort, die Doorstep nicht lesen konnte. Nichts wurde geändert.
outcome-upstream = Bei der Quelle selbst ist ein Fehler aufgetreten.
outcome-unreachable = Die Quelle war nicht erreichbar.

## When Doorstep asks next

next-check-closed = Sie haben dieses Paket abgeschlossen; es wird nicht mehr abgefragt.
next-check-first = Es wird gleich zum ersten Mal abgefragt.
next-check-nobody = Noch wurde keine Quelle gefragt. Prüfen Sie, welche Quellen eingeschaltet sind.
next-check-done = Es ist am Ende angekommen; weitere Abfragen sind nicht nötig.
next-check-confirm = Noch einmal nach einem Tag, falls der Paketdienst sich berichtigt.
next-check-pivot = Sofort, weil eine Quelle eine andere Nummer genannt hat.
next-check-dormant = Einmal pro Woche, weil es seit Monaten nichts Neues gibt.
next-check-not-found = Anfangs mehrmals am Tag, dann täglich, weil noch keine Quelle die Nummer kennt.
next-check-stalled = Einmal am Tag, weil es seit zwei Wochen nichts Neues gibt.
next-check-label = Zweimal am Tag bis zum ersten Scan.
next-check-transit = Mehrmals am Tag, solange es unterwegs ist.
next-check-line-haul = Zweimal am Tag, solange es zwischen den Ländern unterwegs ist.
next-check-arrived = Alle paar Stunden, weil es im Zielland ist.
next-check-customs = Zweimal am Tag, solange es beim Zoll ist.
next-check-pickup = Alle paar Stunden, solange es auf Sie wartet.
next-check-out-for-delivery = So oft, wie die Quelle es zulässt, weil es in Zustellung ist.
next-check-trouble = Alle paar Stunden, weil etwas nicht stimmt.
next-check-ending = Einmal am Tag, um zu sehen, wie es ausgeht.
next-check-deadline = Öfter als sonst, weil der Käuferschutz bald endet.
next-check-far = Jeden zweiten Tag, weil der Paketdienst es frühestens nächste Woche erwartet.
next-check-expected = Zweimal am Tag, weil der Paketdienst es etwa jetzt erwartet.
next-check-not-today = Viermal am Tag, weil es in Zustellung war und an dem Tag nicht kam.
next-check-tells-late = Höchstens zweimal am Tag, weil seine Quelle Scans erst nach einem halben Tag meldet.
next-check-not-found-long = Jeden dritten Tag, weil seit zehn Tagen keine Quelle die Nummer kennt.
next-check-key = In einem Tag, weil die Quelle den Schlüssel abgelehnt hat.
next-check-quota = Sobald das Kontingent der Quelle erneuert ist.
next-check-rate-limited = Später, weil die Quelle langsamer gefragt werden möchte.
next-check-blocked = Nach einigen Stunden Ruhe, weil die Quelle eine Sperrseite gezeigt hat.
next-check-misread = In einem halben Tag, weil die letzte Antwort nicht lesbar war.
next-check-retry = Bald wieder, und seltener, je länger die Quelle ausfällt.

## Silence

silence-level-normal = normal
silence-level-watch = länger als üblich
silence-level-worrying = bedenklich
silence-level-lost = wahrscheinlich verloren

# What speaks for a reason.
silence-evidence-last = Der letzte Scan, am { $on }, lautet: „{ $words }“.
silence-evidence-service = Bei { $service } wird nach der Übergabe an den Paketdienst Ihres Landes oft nicht mehr gescannt.
silence-evidence-economy = Eine Quelle nennt es einen günstigen Versand, bei dem nach der Übergabe oft nicht mehr gescannt wird.
silence-evidence-peak = Zu solchen Zeiten ({ peak-name }) warten Pakete auf diesem Teil des Wegs überall länger.
silence-evidence-renumbered = Es wurde übergeben, und keine Nummer des nächsten Paketdienstes ist bekannt.
silence-evidence-others = { $one_in ->
    [0] Von { $like } Pausen, die an diesem Punkt beobachtet wurden, dauerte kaum eine so lang.
    [1] Von { $like } Pausen, die an diesem Punkt beobachtet wurden, dauern fast alle so lang.
   *[other] Von { $like } Pausen, die an diesem Punkt beobachtet wurden, dauerte etwa eine von { $one_in } mindestens so lang.
}
silence-evidence-slow = Pakete sind an diesem Punkt in diesen Wochen etwa { $percent } % langsamer.

silence-reason-nothing-awaited = Es wird kein weiterer Scan erwartet.
silence-reason-label = Das Versandetikett gibt es, aber der Paketdienst hat das Paket wahrscheinlich noch nicht gescannt.
silence-reason-collection = Das Paket wartet wahrscheinlich darauf, vom Paketdienst abgeholt zu werden.
silence-reason-line-haul = Es ist wahrscheinlich zwischen den Ländern unterwegs, wo es wenig zu scannen gibt.
silence-reason-customs = Es geht wahrscheinlich durch den Zoll; dort kann es eine Woche oder länger still sein.
silence-reason-local-carrier = Der örtliche Paketdienst hat es wahrscheinlich noch nicht gescannt.
silence-reason-limited-tracking = Bei dieser Versandart enden die Scans oft nach der Übergabe; das Paket kann noch kommen oder schon da sein.
silence-reason-peak = Es fällt in eine Hochsaison ({ peak-name }), in der alles länger dauert.
silence-reason-renumbered = Der örtliche Paketdienst hat ihm nach der Einfuhr vielleicht eine neue Nummer gegeben.
silence-reason-new-number = Die neue Nummer { $number } ist vergeben, aber ihr Paketdienst hat noch keinen Scan gezeigt.
silence-reason-waiting-for-you = Es wartet darauf, von Ihnen abgeholt zu werden.
silence-reason-returning = Es ist auf dem Rückweg, und auf Rückwegen wird selten gescannt.
silence-reason-source-failing = Seit Tagen hat keine Quelle geantwortet; das ist also keine Stille des Pakets.
peak-name = { $peak ->
    [chinese-new-year] chinesisches Neujahr
    [golden-week] Goldene Woche
    [singles-day] Rabattaktionen am 11.11.
    [black-friday] Black Friday
    [christmas] Weihnachten
   *[other] { $peak }
}

## Clocks

clock-ship-by = Versand durch den Verkäufer bis
    .meaning = Hat der Verkäufer bis zu diesem Tag nicht verschickt, storniert AliExpress die Bestellung in der Regel und zahlt das Geld zurück.
clock-refund-by = Rückerstattungsdatum
    .meaning = Geld zurück, wenn das Paket vor diesem Tag nicht gekommen ist. Der Tag beginnt um Mitternacht in Kalifornien.
clock-coupon-from = Gutschein für Verspätung
    .meaning = Ab diesem Tag kann wegen der Verspätung ein Gutschein verlangt werden.
clock-claim-until = Reklamation meist möglich bis
    .meaning = Nach dem Rückerstattungsdatum kann ein Fall meist noch einige Tage lang eröffnet werden. Verlassen Sie sich nicht darauf.
clock-received-until = Reklamation nach Erhalt bis
    .meaning = Letzter Tag, um ein Problem mit der gelieferten Ware zu melden oder dass sie nicht bei Ihnen angekommen ist.
clock-seller-answer-by = Antwort des Verkäufers bis
    .meaning = Hat der Verkäufer bis zu diesem Tag nicht auf den Fall geantwortet, wird Ihrer Forderung in der Regel stattgegeben.
clock-pickup-until = Abholen bis
    .meaning = Die Abholstelle bewahrt das Paket bis zu diesem Tag auf und schickt es dann zurück.
clock-promised-by = Zugesagt bis
    .meaning = Der Tag, für den das Paket zugesagt oder geschätzt war. Er ist eine Schätzung, keine Garantie.
clock-payment-claim-until = Frist des Zahlungsanbieters
    .meaning = Bis zu diesem Tag bietet der Zahlungsanbieter ein eigenes Verfahren für Streitfälle an.
clock-certainty-printed = angegeben
clock-certainty-stated = von Ihnen eingetragen
clock-certainty-estimated = geschätzt

## Parties of messages

party-seller = An den Verkäufer
    .by = der Verkäufer
party-carrier = An den Paketdienst
    .by = der Paketdienst
party-support = An den Kundendienst von AliExpress
    .by = der AliExpress-Kundendienst
party-dispute = Für das Formular des Streitfalls
    .by = AliExpress, zum Streitfall

## How sure a reading is

certainty-coded = aus dem Code der Quelle gelesen
certainty-worded = aus dem Wortlaut gelesen
certainty-guessed = nur eine Vermutung; sie ändert nichts
