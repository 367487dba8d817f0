### What a person is told about a number.

number-note-failed-check = Cyfra kontrolna się nie zgadza: jeden znak może być wpisany z błędem. Porównaj z oryginałem.
number-note-order = To numer zamówienia AliExpress. Nie zna go żaden przewoźnik; numer śledzenia jest w szczegółach zamówienia.
number-note-maybe-order = To może być też numer zamówienia AliExpress, którego nie zna żaden przewoźnik.
number-note-product = To identyfikator produktu AliExpress. Oznacza rzecz w sklepie, a nie paczkę.
number-note-sku = To identyfikator wariantu produktu (SKU) na AliExpress. Oznacza rzecz w sklepie, a nie paczkę.
number-note-order-line = To identyfikator pozycji zamówienia AliExpress. Oznacza jedną rzecz z zamówienia, a nie paczkę.
number-note-payment = Wygląda na identyfikator płatności AliExpress. Oznacza płatność, a nie paczkę.
number-note-amazon-order = To numer zamówienia Amazon. Nie zna go żaden przewoźnik.
number-note-no-such-post = Wygląda na numer pocztowy, ale żadna poczta nie używa jego dwóch ostatnich liter.
number-note-no-shape = Żaden znany tu przewoźnik nie zapisuje numerów w ten sposób. Sprawdź, czy numer jest pełny.
number-note-empty = Nie ma tu nic do odczytania.
number-note-length = Numer śledzenia ma od 4 do 40 liter i cyfr.
number-note-signs = Są tu znaki, które nie występują w numerach śledzenia.
number-note-no-digit = Numer śledzenia zawiera cyfry.
number-note-several = Jest tu kilka numerów. Wpisz je po kolei.
number-letter-post = Przesyłka listowa: po wyjeździe z kraju nadania często ma mało skanów albo żadnych.
number-one-slip-away = Różnią się jedną pomyłką: { $numbers }
number-check-passed = cyfra kontrolna się zgadza
number-check-failed = cyfra kontrolna się nie zgadza
