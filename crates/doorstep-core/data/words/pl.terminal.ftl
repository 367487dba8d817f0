### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = Paczka
terminal-column-stage = Etap
terminal-column-last-news = Ostatnie wieści
terminal-column-arrival = Spodziewana
terminal-column-silence = Bez wieści
terminal-column-act-by = Działaj do
terminal-column-source = Źródło
terminal-column-code = Kod
terminal-column-text = Tekst
terminal-column-times = Razy

## Adding

terminal-add-new = nowa
terminal-add-known = znana
terminal-carrier-unknown = przewoźnik nieznany
terminal-meant = Prawdopodobne pomyłki zamiast: { $numbers }.
terminal-not-understood = Brak numeru w: { $text }
terminal-not-understood-more =
    { $lines ->
        [one] Ani w jeszcze { $lines } wierszu.
        [few] Ani w jeszcze { $lines } wierszach.
        [many] Ani w jeszcze { $lines } wierszach.
       *[other] Ani w jeszcze { $lines } wiersza.
    }
terminal-beyond = { $more ->
    [one] Pominięto jeszcze { $more } numer
    [few] Pominięto jeszcze { $more } numery
    [many] Pominięto jeszcze { $more } numerów
   *[other] Pominięto jeszcze { $more } numeru
}: naraz można dodać najwyżej 5000. Resztę dodaj w drugim podejściu.
terminal-no-number = Nie znaleziono numeru śledzenia. Nic nie zapisano.
terminal-added = { $new ->
    [0] Żadna paczka nie była nowa
    [one] Od teraz śledzona jest { $new } paczka
    [few] Od teraz śledzone są { $new } paczki
    [many] Od teraz śledzonych jest { $new } paczek
   *[other] Od teraz śledzone jest { $new } paczki
}{ $known ->
    [0] .
    [one] ; { $known } była już śledzona.
    [few] ; { $known } były już śledzone.
    [many] ; { $known } było już śledzonych.
   *[other] ; { $known } było już śledzone.
}
terminal-preview = { $parcels ->
    [one] Śledzona będzie { $parcels } paczka. Nic jeszcze nie zapisano; dodaj --yes, żeby zapisać.
    [few] Śledzone będą te { $parcels } paczki. Nic jeszcze nie zapisano; dodaj --yes, żeby zapisać.
    [many] Śledzonych będzie tych { $parcels } paczek. Nic jeszcze nie zapisano; dodaj --yes, żeby zapisać.
   *[other] Śledzone będzie { $parcels } paczki. Nic jeszcze nie zapisano; dodaj --yes, żeby zapisać.
}

## Lists

terminal-no-parcels = Żadna paczka nie jest jeszcze śledzona. Dodaj ją poleceniem `doorstep add` z numerem śledzenia.
terminal-none-fits = Żadna paczka nie pasuje.
terminal-parcels = { $parcels ->
    [one] { $parcels } paczka
    [few] { $parcels } paczki
    [many] { $parcels } paczek
   *[other] { $parcels } paczki
}
terminal-not-judged = właśnie dodana
terminal-not-heard-of = jeszcze bez wieści
terminal-needs-you = Wymaga Twojego działania
terminal-nothing-needs-you = Dziś nic nie wymaga Twojego działania.
terminal-nothing-unknown = Wszystko, co powiedziały źródła, zostało zrozumiane.
terminal-how-to-report-unknown = Numery, nazwiska i miejsca usunięto. Przejrzyj listę, zanim komukolwiek ją wyślesz.
terminal-moved = Ruch w ciągu ostatniej doby
terminal-nothing-moved = W ciągu ostatniej doby nic się nie ruszyło.

## One parcel

terminal-what-to-do = Co robić
terminal-dates = Daty
terminal-numbers = Numery i strony o nich
terminal-of-orders = Zamówienie: { $orders }
terminal-timeline = Historia
terminal-no-news = Nie ma jeszcze żadnych wieści.
terminal-silence = { $days ->
    [0] Wieści z dzisiaj: { $level }. { $reason }
    [one] { $days } dzień bez wieści: { $level }. { $reason }
    [few] { $days } dni bez wieści: { $level }. { $reason }
    [many] { $days } dni bez wieści: { $level }. { $reason }
   *[other] { $days } dnia bez wieści: { $level }. { $reason }
}
terminal-you = Ty
terminal-next-check-due = Pora na następne zapytanie. { $why }
terminal-checks = Zapytania
terminal-no-checks = Żadne źródło nie zostało jeszcze zapytane.
terminal-last-answered = Ostatnia odpowiedź źródła: { $when }.
terminal-never-answered = Żadne źródło jeszcze nie odpowiedziało.
terminal-next-check = Następne zapytanie: { $when }. { $why }

## Edits

terminal-marked = Oznaczono: { $number }. `doorstep undo` to cofnie.
terminal-archived = { $parcels ->
    [0] Nie ma czego archiwizować: te paczki są już w archiwum.
    [one] Przeniesiono do archiwum { $parcels } paczkę. `doorstep undo` to cofnie.
    [few] Przeniesiono do archiwum { $parcels } paczki. `doorstep undo` to cofnie.
    [many] Przeniesiono do archiwum { $parcels } paczek. `doorstep undo` to cofnie.
   *[other] Przeniesiono do archiwum { $parcels } paczki. `doorstep undo` to cofnie.
}
terminal-taken-back = { $parcels ->
    [0] Nie ma czego przywracać: tych paczek nie ma w archiwum.
    [one] Przywrócono na listę { $parcels } paczkę.
    [few] Przywrócono na listę { $parcels } paczki.
    [many] Przywrócono na listę { $parcels } paczek.
   *[other] Przywrócono na listę { $parcels } paczki.
}
terminal-undone = Cofnięto: { $edit }.
terminal-nothing-to-undo = Nie ma czego cofać.
terminal-edit-describe = nazwa, notatka lub inne Twoje słowa
terminal-edit-archive = przeniesienie do archiwum
terminal-edit-close = oznaczenie paczki jako otrzymanej lub spisanej na straty
terminal-edit-mark = oznaczenie
terminal-edit-delete-parcels = usunięcie
terminal-edit-add-parcels = dodanie paczek
terminal-edit-order = zmiana zamówienia
terminal-edit-import = import

## Checking

terminal-check-asked-for = { $parcels ->
    [one] { $parcels } paczka jest następna w kolejce do zapytania.
    [few] { $parcels } paczki są następne w kolejce do zapytania.
    [many] { $parcels } paczek jest następnych w kolejce do zapytania.
   *[other] { $parcels } paczki jest następne w kolejce do zapytania.
} { $server ->
    [yes] Zrobi to działający serwer.
   *[no] Żaden serwer nie działa; uruchom go poleceniem `doorstep serve` albo dodaj --wait.
}
terminal-check-not-answered = { $parcels ->
    [one] { $parcels } paczka nie dostała odpowiedzi (czas oczekiwania: { $seconds } s). Zostaje następna w kolejce.
    [few] { $parcels } paczki nie dostały odpowiedzi (czas oczekiwania: { $seconds } s). Zostają następne w kolejce.
    [many] { $parcels } paczek nie dostało odpowiedzi (czas oczekiwania: { $seconds } s). Zostają następne w kolejce.
   *[other] { $parcels } paczki nie dostało odpowiedzi (czas oczekiwania: { $seconds } s). Zostają następne w kolejce.
}

## Sources

terminal-source-answered = Ostatnia odpowiedź: { $when }.
terminal-source-asked = Ostatnie zapytanie: { $when }; odpowiedzi nie było jeszcze nigdy.
terminal-source-news = Może samo wysyłać wieści na { $path } pod Twoim adresem, jeśli może się z nim połączyć. Zachowaj tę ścieżkę w tajemnicy.
terminal-source-entered = Jego klucz wpisano w Doorstep.
terminal-source-type-key = Wpisz { $settings }, każde w osobnym wierszu, potem zakończ wpisywanie (Ctrl-D).

## Data

terminal-backed-up = Baza danych jest skopiowana do { $file }.
terminal-imported = { $parcels ->
    [one] Przyjęto { $parcels } paczkę
    [few] Przyjęto { $parcels } paczki
    [many] Przyjęto { $parcels } paczek
   *[other] Przyjęto { $parcels } paczki
}{ $known ->
    [0] {""}
    [one] , { $known } już tu była
    [few] , { $known } już tu były
    [many] , { $known } już tu było
   *[other] , { $known } już tu było
}; { $orders ->
    [one] { $orders } nowe zamówienie.
    [few] { $orders } nowe zamówienia.
    [many] { $orders } nowych zamówień.
   *[other] { $orders } nowego zamówienia.
}
terminal-reread = { $parcels ->
    [one] Odczytano ponownie { $parcels } paczkę.
    [few] Odczytano ponownie { $parcels } paczki.
    [many] Odczytano ponownie { $parcels } paczek.
   *[other] Odczytano ponownie { $parcels } paczki.
}

## Tokens

terminal-token-made = Zachowaj go: drugi raz nie zostanie pokazany. Pozwala { $scope ->
    [write] czytać i zmieniać wszystko
    [capture] przynosić zamówienia i obrazy, a niczego nie widzieć
   *[other] czytać wszystko
}; wysyłaj go jako `Authorization: Bearer` (zob. /api).
terminal-pairing-code = Wpisz to i adres Doorstep w rozszerzeniu przeglądarki. Kod działa raz i przez pięć minut.
terminal-no-evidence = Nie ma zachowanego obrazu zamówienia { $order }. Robi je rozszerzenie przeglądarki, na stronie zamówienia.
terminal-column-evidence-taken = Zrobiono
terminal-column-evidence-file = Plik
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = Nie ma tokenów. Utwórz token poleceniem `doorstep token add NAME`.
terminal-tokens-revoked = Unieważniono. Od teraz nikt z nim nie wejdzie.
terminal-token-unused = nigdy nieużyty
terminal-token-revoked = unieważniony
terminal-column-token-id = Id
terminal-column-token-name = Nazwa
terminal-column-token-scope = Prawo
terminal-column-token-made = Utworzono
terminal-column-token-used = Ostatnie użycie

## Orders

terminal-order-saved = Zamówienie { $number } zapisane.
terminal-order-linked = { $parcels ->
    [one] Do zamówienia { $number } dołączono jeszcze { $parcels } paczkę.
    [few] Do zamówienia { $number } dołączono jeszcze { $parcels } paczki.
    [many] Do zamówienia { $number } dołączono jeszcze { $parcels } paczek.
   *[other] Do zamówienia { $number } dołączono jeszcze { $parcels } paczki.
}
terminal-order-unlinked = { $parcels ->
    [one] Od zamówienia { $number } odłączono { $parcels } paczkę.
    [few] Od zamówienia { $number } odłączono { $parcels } paczki.
    [many] Od zamówienia { $number } odłączono { $parcels } paczek.
   *[other] Od zamówienia { $number } odłączono { $parcels } paczki.
}
terminal-order-parcels = { $parcels ->
    [0] Nie jest z nim powiązana żadna paczka.
    [one] Jest z nim powiązana { $parcels } paczka.
    [few] Są z nim powiązane { $parcels } paczki.
    [many] Jest z nim powiązanych { $parcels } paczek.
   *[other] Jest z nim powiązane { $parcels } paczki.
}
terminal-no-orders = Nie ma tu zamówień. Dodaj je poleceniem `doorstep order add NUMBER` albo wczytaj poleceniem `doorstep import FILE`.
terminal-order-status = Stan
terminal-order-seller = Sklep
terminal-order-placed = Złożone
terminal-order-paid = Opłacone
terminal-order-shipped = Wysłane
terminal-order-completed = Zakończone
terminal-order-total = Razem
terminal-order-service = Wysyłka
terminal-order-to = Dokąd
terminal-order-notes = Notatki
terminal-column-order-order = Zamówienie
terminal-column-order-title = Co
terminal-column-order-placed = Złożone
terminal-column-order-status = Stan
terminal-column-order-total = Razem
terminal-column-order-seller = Sklep

## Importing

terminal-import-events = { $events ->
    [0] {""}
    [one] ({ $events } nowy wpis)
    [few] ({ $events } nowe wpisy)
    [many] ({ $events } nowych wpisów)
   *[other] ({ $events } nowego wpisu)
}
terminal-import-nothing = Nie ma nic nowego; niczego nie zmieniono.
terminal-import-saved = Zapisano. `doorstep undo` to cofnie.
terminal-import-preview = Nic jeszcze nie zapisano: dodaj --yes, żeby zapisać.
terminal-import-merged = Przyjęto. To, co już tu było, zostało bez zmian.
terminal-inbox-empty = „Do wyjaśnienia” jest puste: wszystko zostało zrozumiane.
terminal-inbox-careful = Ostrożnie:
terminal-inbox-waiting = Czeka na zapisanie:
terminal-inbox-dismissed =
    { $things ->
        [0] Nic nie odłożono.
        [one] Odłożono jedną rzecz.
        [few] Odłożono { $things } rzeczy.
        [many] Odłożono { $things } rzeczy.
       *[other] Odłożono { $things } rzeczy.
    }
terminal-inbox-reread =
    { $things ->
        [0] Ta wersja odczytała już wszystko.
        [one] Odczytano ponownie jedną rzecz.
        [few] Odczytano ponownie { $things } rzeczy.
        [many] Odczytano ponownie { $things } rzeczy.
       *[other] Odczytano ponownie { $things } rzeczy.
    }
terminal-inbox-forgotten = Zapomniano. Nic nie zapisano.
terminal-no-mail = Żadna skrzynka nie jest odczytywana. Dodaj ją poleceniem `doorstep mail add SERVER NAME`.
terminal-mail-added =
    { $host } działa i od teraz jest odczytywany. { $mails ->
        [0] Nie ma tam maili od AliExpress z ostatniego pół roku.
        [one] Jest tam jeden mail od AliExpress.
        [few] Maile od AliExpress: { $mails } lub więcej.
        [many] Maile od AliExpress: { $mails } lub więcej.
       *[other] Maile od AliExpress: { $mails } lub więcej.
    }
terminal-mail-tested =
    { $host } działa. { $mails ->
        [0] Nie ma tam maili od AliExpress z ostatniego pół roku.
        [one] Jest tam jeden mail od AliExpress.
        [few] Maile od AliExpress: { $mails } lub więcej.
        [many] Maile od AliExpress: { $mails } lub więcej.
       *[other] Maile od AliExpress: { $mails } lub więcej.
    }
terminal-mail-read =
    { $mails ->
        [one] odczytano jeden mail
        [few] odczytano { $mails } maile
        [many] odczytano { $mails } maili
       *[other] odczytano { $mails } maila
    }, ostatnie sprawdzenie: { $when }
terminal-mail-removed = { $host } nie jest już odczytywany. To, co przyniósł, zostaje.
