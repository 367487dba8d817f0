### What a person is told about a number.

number-note-failed-check = Die Prüfziffer passt nicht: Vielleicht ist ein Zeichen vertippt. Vergleichen Sie die Nummer mit dem Original.
number-note-order = Das ist eine Bestellnummer von AliExpress. Kein Paketdienst kennt sie; die Sendungsnummer steht in den Details der Bestellung.
number-note-maybe-order = Das könnte auch eine Bestellnummer von AliExpress sein, die kein Paketdienst kennt.
number-note-product = Das ist eine Produkt-ID von AliExpress. Sie bezeichnet einen Artikel im Shop, kein Paket.
number-note-sku = Das ist eine Varianten-ID (SKU) von AliExpress. Sie bezeichnet einen Artikel im Shop, kein Paket.
number-note-order-line = Das ist die ID einer Bestellposition bei AliExpress. Sie bezeichnet einen Artikel einer Bestellung, kein Paket.
number-note-payment = Das sieht nach einer Zahlungs-ID von AliExpress aus. Sie bezeichnet eine Zahlung, kein Paket.
number-note-amazon-order = Das ist eine Bestellnummer von Amazon. Kein Paketdienst kennt sie.
number-note-no-such-post = Das sieht nach der Nummer einer Post aus, aber keine Post verwendet die letzten beiden Buchstaben.
number-note-no-shape = Kein hier bekannter Paketdienst schreibt Nummern so. Prüfen Sie, ob sie vollständig ist.
number-note-empty = Hier gibt es nichts zu lesen.
number-note-length = Eine Sendungsnummer hat 4 bis 40 Buchstaben und Ziffern.
number-note-signs = Sie enthält Zeichen, die in Sendungsnummern nicht vorkommen.
number-note-no-digit = Eine Sendungsnummer enthält Ziffern.
number-note-several = Hier stehen mehrere Nummern. Geben Sie sie einzeln ein.
number-letter-post = Briefpost: Sie zeigt oft nur wenige oder gar keine Scans mehr, nachdem sie das Absenderland verlassen hat.
number-one-slip-away = Einen Tippfehler entfernt: { $numbers }
number-check-passed = Prüfziffer stimmt
number-check-failed = Prüfziffer stimmt nicht
