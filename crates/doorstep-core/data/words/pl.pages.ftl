# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = Przejdź do treści
page-brand = Doorstep, do strony Dziś
page-nav = Główne
page-nav-more = Więcej
page-nav-needs = wymaga działania
page-today = Dziś
page-orders = Zamówienia
page-parcels = Paczki
page-add = Dodaj
page-settings = Ustawienia
page-theme-auto = Kolory jak w systemie. Zmień na jasne
page-theme-light = Jasne kolory. Zmień na ciemne
page-theme-dark = Ciemne kolory. Wróć do kolorów systemu
page-undo = Cofnij
page-zone = Strefa czasowa
page-zone-use = Użyj
page-zone-says = Czas w strefie { $zone }
page-zone-says-unknown = Czas w strefie { $zone } (Twoja nie jest znana)
page-own-machine = na Twoim własnym komputerze
page-keys = Klawiatura
page-keys-lede = Pojedyncze litery, gdy nic nie jest wpisywane. W przeglądarce, która nie uruchamia skryptów, wystarczą Tab, Enter i spacja.
page-keys-step = Następna i poprzednia pozycja listy
page-keys-pick = Zaznacz bieżącą
page-keys-help = Ta pomoc
page-close = Zamknij
page-cancel = Anuluj
page-back = Wstecz
page-more = Więcej
page-copy = Kopiuj
page-copied = Skopiowano
page-cannot-copy = Zaznacz i skopiuj ręcznie
page-new-tab = {" "}(otwiera nową kartę)
page-optional = (opcjonalnie)
page-by = do { $day }
page-archived = w archiwum
page-go-today = Przejdź do Dziś

## Lists
page-list-sort = Sortuj
page-list-search = Szukaj
page-list-show = Pokaż
page-list-pages = Strony
page-list-first = Do pierwszej
page-list-empty = Nic tu nie ma
page-list-pick = Zaznacz: { $name }
page-list-pick-all = Wszystkie na tej stronie
page-act-check = Zapytaj teraz
page-act-check-parcels = Zapytaj teraz o jego paczki
page-act-archive = Do archiwum
page-act-unarchive = Wyjmij z archiwum
page-act-received = Mam ją
page-act-received-all = Mam je
page-act-reopen = Otwórz ponownie
page-act-give-up = Spisz na straty
page-act-delete = Usuń
page-act-colour = Oznacz
page-colour = Kolor
page-colour-any = Dowolny kolor
page-colour-none = Bez koloru
page-colour-red = Czerwony
page-colour-orange = Pomarańczowy
page-colour-yellow = Żółty
page-colour-green = Zielony
page-colour-blue = Niebieski
page-colour-purple = Fioletowy
page-colour-grey = Szary

## Add
page-add-lede = Wklej cokolwiek, co zawiera numery śledzenia lub zamówienia: jeden numer albo pięćdziesiąt, zdanie, mail, stronę, link. Zanim cokolwiek zostanie zapisane, zobaczysz, co zostało zrozumiane.
page-add-hint = Najwyżej 5000 numerów naraz. Naciśnięcie „Zobacz” niczego nikomu nie wysyła.
page-add-files-hint = Maile (.eml, .mbox), zapisane strony, zrzuty, tabele (CSV, TSV), eksport z Doorstep: dowolnie wiele plików, razem do 64 MB. Czym plik jest, wynika z jego treści.
page-add-orders = Strona zamówienia lub lista zamówień jako tekst, źródło maila od AliExpress, zapisana strona albo tabela z innego narzędzia: wszystko to jest odczytywane tutaj. Nazwiska, adresy, numery telefonów i cyfry kart są pomijane.
page-add-inbox = co nie zostało zrozumiane, zostaje tam.
page-add-too-large = To więcej niż 64 MB i nic nie zostało odczytane. Wybierz naraz mniej plików; dużą skrzynkę można wczytać poleceniem „doorstep import”, które nie ma takiego limitu.
page-add-gone = Ten podgląd ma ponad dobę albo został już zapisany. Wybierz pliki ponownie.
page-add-where = W AliExpress otwórz „Moje zamówienia”, wybierz zamówienie, a potem śledzenie zamówienia. Numer stoi u góry strony śledzenia, często z przyciskiem kopiowania obok. Długi numer przy samym zamówieniu to numer zamówienia: oznacza Twój zakup i nie zna go żaden przewoźnik.
page-add-none-yet = Nie ma tam jeszcze numeru? To znaczy, że sprzedawca nie przekazał jeszcze paczki. Można ją dodać, gdy tylko numer się pojawi.
page-add-nothing = Nie ma jeszcze na co patrzeć. Wklej numer śledzenia.
page-add-no-number = Nie ma tu numeru śledzenia. Ma on co najmniej pięć cyfr, często też litery, na przykład LP00123456789012.
page-add-nothing-picked = Żaden numer nie był zaznaczony, więc nic nie dodano.
page-add-preview = { $count ->
    [0] Nic nowego do śledzenia
    [one] Jedna paczka do śledzenia
    [few] { $count } paczki do śledzenia
    [many] { $count } paczek do śledzenia
   *[other] { $count } paczki do śledzenia
}
page-add-not-yet = Nic jeszcze nie zapisano.
page-add-take-out = Usuń z listy to, czego nie chcesz, a resztę zacznij śledzić.
page-add-beyond = Naraz można dodać 5000 numerów, a zostało jeszcze: { $count }. Zacznij śledzić te, potem wklej resztę od { $first }.
page-add-added = { $count ->
    [0] Nic nowego
    [one] Od teraz śledzona jest jedna paczka
    [few] Od teraz śledzone są { $count } paczki
    [many] Od teraz śledzonych jest { $count } paczek
   *[other] Od teraz śledzone jest { $count } paczki
}{ $known ->
    [0] .
    [one] ; jedna była już śledzona.
    [few] ; { $known } były już śledzone.
    [many] ; { $known } było już śledzonych.
   *[other] ; { $known } było już śledzone.
}
page-add-carrier-likely = prawdopodobnie { $one }
page-add-carrier-perhaps = może { $one }
page-add-carrier-several = { $some } lub { $last }

## Import
page-add-files = Albo wybierz pliki
page-add-whole-orders = Całe zamówienia
page-import-orders = Zamówienia
page-import-parcels = Paczki
page-import-odd = Niezrozumiane
page-import-save = Zapisz wszystko
page-import-save-nothing = Nic nie zapisuj
page-import-back = Wstecz
page-import-instead = zamiast
page-columns-title = Co zawierają kolumny?
page-add-look = Zobacz
page-columns-later = Nie teraz
page-inbox = Do wyjaśnienia
page-inbox-wait = Czeka na Twoje słowo
page-inbox-found = znalezione w obserwowanym folderze
page-inbox-unwanted = Niechciane
page-inbox-careful = Ostrożnie
page-inbox-kept-open = co z tego zachowano
page-inbox-away = Odłóż
page-inbox-all-away = Odłóż wszystko
page-mail = Skrzynki pocztowe
page-mail-now = Odczytaj teraz
page-mail-stop = Przestań odczytywać
page-mail-open = Odczytuj skrzynkę
page-mail-server = Serwer poczty (IMAP)
page-mail-name = Twoja nazwa tam
page-mail-secret = Hasło aplikacji
page-mail-folder = Folder
page-mail-port = Port
page-mail-try = Wypróbuj i odczytaj
page-inbox-again-title = Odczytaj ponownie
page-inbox-again-now = Odczytaj teraz ponownie
page-inbox-kept-title = Co zachowano
import-new = nowe
import-changed = zmienione
import-same = znane
import-outranked = bez zmian
order-status-to-pay = do zapłaty
order-status-processing = w przygotowaniu
order-status-shipped = w drodze
order-status-completed = zakończone
order-status-closed = zamknięte
order-status-canceled = anulowane
page-import-pasted = wklejony tekst
page-import-title = { $orders ->
    [0] { $parcels ->
        [one] Jedna paczka
        [few] { $parcels } paczki
        [many] { $parcels } paczek
       *[other] { $parcels } paczki
    }
    [one] Jedno zamówienie{ $parcels ->
        [0] {""}
        [one] {" "}i jedna paczka
        [few] {" "}i { $parcels } paczki
        [many] {" "}i { $parcels } paczek
       *[other] {" "}i { $parcels } paczki
    }
    [few] { $orders } zamówienia{ $parcels ->
        [0] {""}
        [one] {" "}i jedna paczka
        [few] {" "}i { $parcels } paczki
        [many] {" "}i { $parcels } paczek
       *[other] {" "}i { $parcels } paczki
    }
    [many] { $orders } zamówień{ $parcels ->
        [0] {""}
        [one] {" "}i jedna paczka
        [few] {" "}i { $parcels } paczki
        [many] {" "}i { $parcels } paczek
       *[other] {" "}i { $parcels } paczki
    }
   *[other] { $orders } zamówienia{ $parcels ->
        [0] {""}
        [one] {" "}i jedna paczka
        [few] {" "}i { $parcels } paczki
        [many] {" "}i { $parcels } paczek
       *[other] {" "}i { $parcels } paczki
    }
}
page-import-nothing = Nic nowego
page-import-ready = Gotowe do przyjęcia
page-import-nothing-lede = Wszystko, co z tego zrozumiano, już tu jest.
page-import-all-or-nothing = Zapisuje się w całości albo wcale i można to cofnąć.
page-import-item = Pozycja
page-import-refund = Zwrot pieniędzy
page-import-parcel = { $events ->
    [0] Bez skanów.
    [one] Jeden nowy skan.
    [few] { $events } nowe skany.
    [many] { $events } nowych skanów.
   *[other] { $events } nowego skanu.
} { $count ->
    [0] {""}
    [one] Z zamówienia { $orders }.
    [few] Z zamówień { $orders }.
    [many] Z zamówień { $orders }.
   *[other] Z zamówień { $orders }.
}
page-import-same = { $count ->
    [one] Jedna rzecz już tu jest i zostaje bez zmian.
    [few] { $count } rzeczy już tu są i zostają bez zmian.
    [many] { $count } rzeczy już tu jest i zostaje bez zmian.
   *[other] { $count } rzeczy już tu jest i zostaje bez zmian.
}
page-import-export = { $name } to eksport z Doorstep: { $parcels ->
    [0] bez nowych paczek
    [one] jedna nowa paczka
    [few] { $parcels } nowe paczki
    [many] { $parcels } nowych paczek
   *[other] { $parcels } nowej paczki
}, { $orders ->
    [0] bez nowych zamówień
    [one] jedno nowe zamówienie
    [few] { $orders } nowe zamówienia
    [many] { $orders } nowych zamówień
   *[other] { $orders } nowego zamówienia
}{ $known ->
    [0] .
   *[other] ; już tu są i zostają: { $known }.
}
page-import-odd-kept = Gdy zapiszesz, trafi to do „Do wyjaśnienia” i zostanie odczytane ponownie, gdy nowszy Doorstep będzie umiał więcej.
page-import-saved = Zapisano: { $orders ->
    [0] bez nowych zamówień
    [one] jedno nowe zamówienie
    [few] { $orders } nowe zamówienia
    [many] { $orders } nowych zamówień
   *[other] { $orders } nowego zamówienia
}{ $changed ->
    [0] {""}
    [one] , jedno zmienione
    [few] , { $changed } zmienione
    [many] , { $changed } zmienionych
   *[other] , { $changed } zmienionego
}, { $parcels ->
    [0] bez nowych paczek
    [one] jedna nowa paczka
    [few] { $parcels } nowe paczki
    [many] { $parcels } nowych paczek
   *[other] { $parcels } nowej paczki
}.

## Columns of a table
page-columns-lede = Ta tabela zawiera numery zamówień, ale nazwy kolumn nie mówią reszty. Powiedz to raz; tabele z tymi samymi kolumnami będą potem po prostu odczytywane.
page-columns-no-order = Jedna z kolumn musi zawierać numery zamówień.
page-column-none = pomiń
page-column-order-number = numer zamówienia
page-column-line-id = numer pozycji w zamówieniu
page-column-placed-on = dzień złożenia
page-column-status = stan
page-column-total = suma zamówienia
page-column-price = cena za sztukę
page-column-price-info = cena, jak AliExpress zapisuje ją w plikach
page-column-currency = waluta
page-column-seller = sklep
page-column-seller-url = adres sklepu
page-column-title = co kupiono
page-column-product-id = numer produktu
page-column-sku-id = numer wariantu
page-column-variant = wariant
page-column-quantity = ile sztuk
page-column-tracking-number = numer śledzenia
page-column-picture = adres obrazka

## Inbox
page-inbox-lede = To, co Doorstep odczytał, ale nie zrozumiał, i to, co tylko udawało wiadomość od AliExpress. Nic z tego nie przepada, dopóki tego nie odłożysz.
page-inbox-empty = Wszystko zostało zrozumiane
page-inbox-empty-text = Tu czekałyby maile, strony i tabele, które zawierają coś nieznanego.
page-inbox-capture = zrzut
page-inbox-page = strona
page-inbox-mail = mail
page-inbox-table = tabela
page-inbox-text = tekst
page-inbox-again = Nowszy Doorstep rozumie więcej. Po aktualizacji sam czyta to wszystko ponownie; tutaj można go o to poprosić.
page-inbox-kept = To wszystko, co z tego zachowano: tyle, ile trzeba, by odczytać to ponownie, bez nazwisk, adresów, numerów telefonów i cyfr kart. „…” stoi tam, gdzie coś pominięto.
page-inbox-dismissed = { $count ->
    [0] Nic nie odłożono.
    [one] Odłożono.
    [few] Odłożono { $count } rzeczy.
    [many] Odłożono { $count } rzeczy.
   *[other] Odłożono { $count } rzeczy.
}
page-inbox-forgotten = To już nie czeka. Nic nie zapisano.
page-inbox-reread = { $count ->
    [0] Ta wersja odczytała już wszystko.
    [one] Odczytano ponownie jedną rzecz.
    [few] Odczytano ponownie { $count } rzeczy.
    [many] Odczytano ponownie { $count } rzeczy.
   *[other] Odczytano ponownie { $count } rzeczy.
}

page-mail-lede = Doorstep może sam czytać maile od AliExpress w skrzynce. Otwiera folder tylko do odczytu, nie zagląda do maili innych nadawców i niczego nie oznacza jako przeczytane.
page-mail-password = Utworzone w ustawieniach konta pocztowego, tylko dla Doorstep. Jest przechowywane zaszyfrowane i wysyłane wyłącznie do Twojego serwera poczty.
page-mail-read = { $mails ->
    [0] Nie ma jeszcze maili od AliExpress
    [one] Odczytano jeden mail
    [few] Odczytano { $mails } maile
    [many] Odczytano { $mails } maili
   *[other] Odczytano { $mails } maila
}; ostatnie sprawdzenie: { $when }.
page-mail-not-read = Jeszcze nieodczytana.
page-mail-added = { $host } działa. { $mails ->
    [0] Nie ma tam maili od AliExpress z ostatniego pół roku; nowe będą odczytywane.
    [one] Trwa odczyt jednego maila od AliExpress.
    [few] Trwa odczyt maili od AliExpress; jest ich { $mails } lub więcej.
    [many] Trwa odczyt maili od AliExpress; jest ich { $mails } lub więcej.
   *[other] Trwa odczyt maili od AliExpress; jest ich { $mails } lub więcej.
}
page-mail-visited = Zostanie odczytana za chwilę.
page-mail-removed = Nie jest już odczytywana. To, co przyniosła, zostaje.

## Orders that are alike
page-order-alike = Łatwo pomylić z tym
page-order-refunds = Zwroty pieniędzy
page-order-completed = Zakończone
alike-product = Ten sam produkt co w zamówieniu { $other }.
alike-look = Wygląda jak zamówienie { $other }.
alike-shop = Z tego samego sklepu co zamówienie { $other }.
alike-differs-variant = To: { $here }; tamto: { $there }.
alike-differs-title = To: { $here }; tamto: { $there }.
alike-differs-quantity = Sztuk tutaj: { $here }; tam: { $there }.
alike-differs-total = Zapłacono tutaj: { $here }; tam: { $there }.
alike-differs-placed = To złożono { $here }, tamto { $there }.
alike-differs-shop = To ze sklepu { $here }, tamto ze sklepu { $there }.
alike-nothing = Nic, co jest znane, ich nie odróżnia; nadaj jednemu z nich nazwę lub kolor.

## First run
page-first = Nic jeszcze nie jest w drodze
page-first-add = Dodaj pierwszą paczkę
page-first-copy = W AliExpress: Moje zamówienia, zamówienie, śledzenie zamówienia. Nie numer zamówienia: tego nie zna żaden przewoźnik.
    .title = Skopiuj numer śledzenia
page-first-paste = Jeden albo pięćdziesiąt, także w zdaniu lub linku. Najpierw zobaczysz, co zostało zrozumiane.
    .title = Wklej go tutaj
page-first-watch = Pyta przewoźników i mówi prostymi słowami, gdzie jest paczka, czy cisza jest w normie i co zrobić do kiedy.
    .title = Niech Doorstep czuwa

## Today
page-today-needs = { $count ->
    [one] Jedna sprawa wymaga Twojego działania
    [few] { $count } sprawy wymagają Twojego działania
    [many] { $count } spraw wymaga Twojego działania
   *[other] { $count } sprawy wymaga Twojego działania
}
page-today-needs-you = Wymaga Twojego działania
page-today-worth = Warto zajrzeć
page-today-moved-live = Coś się ruszyło
page-today-moved-all = Wszystkie według ostatniej zmiany
page-today-calm-title = Nic nie wymaga Twojego działania
page-today-calm = { $count ->
    [0] Żadna paczka nie jest w drodze.
    [one] Jedna paczka jest w drodze. Pojawi się tutaj, gdy będzie coś do zrobienia.
    [few] { $count } paczki są w drodze. Pojawią się tutaj, gdy będzie coś do zrobienia.
    [many] { $count } paczek jest w drodze. Pojawią się tutaj, gdy będzie coś do zrobienia.
   *[other] { $count } paczki jest w drodze. Pojawią się tutaj, gdy będzie coś do zrobienia.
}
page-today-more = { $count ->
    [one] Jeszcze jedna paczka wymaga Twojego działania
    [few] Jeszcze { $count } paczki wymagają Twojego działania
    [many] Jeszcze { $count } paczek wymaga Twojego działania
   *[other] Jeszcze { $count } paczki wymaga Twojego działania
}
page-today-more-orders = { $count ->
    [one] Jeszcze jedno zamówienie wymaga Twojego działania
    [few] Jeszcze { $count } zamówienia wymagają Twojego działania
    [many] Jeszcze { $count } zamówień wymaga Twojego działania
   *[other] Jeszcze { $count } zamówienia wymaga Twojego działania
}
page-today-since = Od Twojej ostatniej wizyty ({ $when })
page-today-since-first = W ciągu ostatnich trzech dni
page-today-moved-none = Nic się nie ruszyło. To całkiem zwyczajne: między krajami paczka często nie jest skanowana przez tydzień lub dwa.

## Parcels
page-parcels-add = Dodaj paczki
page-parcels-all = Wszystkie paczki
page-parcels-search = Szukaj paczek
    .placeholder = Numer, nazwa, miejsce, sklep
page-parcels-next = Więcej paczek
page-parcels-sort-attention = Najpierw najpilniejsze
page-parcels-sort-changed = Najpierw ostatnio zmienione
page-parcels-sort-added = Najpierw ostatnio dodane
page-parcels-show-all = Wszystkie
page-parcels-show-needs = Do działania
page-parcels-show-arriving = Tuż-tuż
page-parcels-show-moving = W drodze
page-parcels-show-done = Zakończone
page-parcels-show-archived = W archiwum
page-list-nothing = Nic nie znaleziono dla „{ $q }”
page-list-hint = Wystarczy część numeru, nazwy lub miejsca. Zarchiwizowane paczki są pod „W archiwum”.
page-list-none-all = Wszystkie paczki są w archiwum.
page-list-none-needs = Żadna paczka nie wymaga Twojego działania. Lepiej z taką listą być nie może.
page-list-none-moving = Żadna paczka nie jest w drodze.
page-list-none-arriving = Żadna paczka nie jest w doręczeniu ani nie czeka na odbiór.
page-list-none-done = Żadna paczka nie została jeszcze doręczona ani zamknięta.
page-list-none-archived = Archiwum jest puste. Można tu odłożyć to, co już masz; nic w nim nie przepada.

## A parcel in a list
page-status-new = Jeszcze bez zapytania
page-status-no-scan = Jeszcze bez skanu
page-act-by = Działaj do { $day }
page-silent = { $days ->
    [one] { $days } dzień ciszy
    [few] { $days } dni ciszy
    [many] { $days } dni ciszy
   *[other] { $days } dnia ciszy
}

## Beside orders in the browser
verdict-no-parcel = Nie ma jeszcze numeru śledzenia
verdict-silent = { $status }, { $days ->
    [one] { $days } dzień ciszy
    [few] { $days } dni ciszy
    [many] { $days } dni ciszy
   *[other] { $days } dnia ciszy
}

## Phone
page-phone-description = Gdzie są Twoje paczki z AliExpress, czy ich cisza jest w normie i co zrobić do kiedy.
page-phone-add = Dodaj

## Browsers
page-browsers = Przeglądarki
page-browsers-lede = Rozszerzenie przeglądarki czyta razem z Tobą, gdy otwierasz zamówienia w AliExpress, i samo przynosi je tutaj. Nikomu innemu niczego nie wysyła, a nazwiska, adresy i numery telefonów pomija.
page-browsers-pair = Sparuj przeglądarkę
page-browsers-address = Adres
page-browsers-code = Kod
page-browsers-paired = Sparowane przeglądarki
page-browsers-since = sparowano: { $when }
page-browsers-used = ostatni kontakt: { $when }
page-browsers-end = Zakończ
page-browsers-end-of = parowanie z { $name }
page-browsers-none = Żadna przeglądarka nie jest jeszcze sparowana.
page-browsers-how = Zainstaluj rozszerzenie, otwórz je, wpisz dwie poniższe rzeczy i naciśnij przycisk parowania.
page-browsers-code-life = Kod działa raz i przez pięć minut. Kto go ma, może przynosić tu zamówienia, więc nikomu go nie pokazuj.
page-browsers-ended = { $name } nie może już niczego przynieść.
page-browsers-may = Sparowana przeglądarka może przynosić zamówienia i obrazy oraz czytać, co stoi przy każdym zamówieniu. Niczego innego nie może tu czytać ani zmieniać.

## Orders
page-orders-add = Dodaj zamówienie
page-orders-all = Wszystkie zamówienia
page-orders-paste = Wklej numer lub mail
page-orders-search = Szukaj zamówień
    .placeholder = Numer, nazwa, sklep, co kupiono
page-orders-next = Więcej zamówień
page-orders-sort-added = Najpierw ostatnio dodane
page-orders-sort-placed = Najpierw ostatnio złożone
page-orders-sort-attention = Najpierw najpilniejsze
page-orders-show-all = Wszystkie
page-orders-show-needs = Do działania
page-orders-show-no-parcel = Jeszcze bez paczki
page-orders-show-moving = W drodze
page-orders-show-arriving = Tuż-tuż
page-orders-show-done = Zakończone
page-orders-show-archived = W archiwum
page-orders-hint = Wystarczy część numeru, nazwy, sklepu lub tego, co kupiono. Zarchiwizowane zamówienia są pod „W archiwum”.
page-orders-none-all = Wszystkie zamówienia są w archiwum.
page-orders-none-needs = Żadne zamówienie nie wymaga Twojego działania.
page-orders-none-no-parcel = Każde otwarte zamówienie ma znaną paczkę.
page-orders-none-moving = Żadne zamówienie nie jest w drodze.
page-orders-none-arriving = Żadne zamówienie nie jest w doręczeniu.
page-orders-none-done = Żadne zamówienie jeszcze nie dotarło ani się nie zakończyło.
page-orders-none-archived = Archiwum jest puste. Można tu odłożyć zakończone zamówienia; nic w nim nie przepada.
page-orders-first = Nie ma tu jeszcze zamówień
page-orders-first-why = Zamówienie mówi, ile zapłacono, kto sprzedał i do kiedy Twoje pieniądze są chronione. Dzięki temu Doorstep może powiedzieć, kiedy działać.
page-orders-first-import = Wczytaj je
    .text = Zapisz mail od AliExpress albo stronę zamówienia jako plik i daj go Doorstep do odczytania: doorstep import FILE.
page-orders-first-write = Albo wpisz ręcznie
    .text = Na początek wystarczy numer zamówienia; resztę można dodać, gdy będzie potrzebna.
page-orders-first-link = Powiedz, w których paczkach przychodzi
    .text = Jedno zamówienie może przyjść w kilku paczkach, a jedna paczka może zawierać kilka zamówień.

## An order in a list
page-order-nameless = Zamówienie { $number }
page-order-things = { $count ->
    [one] { $count } rzecz
    [few] { $count } rzeczy
    [many] { $count } rzeczy
   *[other] { $count } rzeczy
}
page-order-parcels-say = Paczki ({ $count }): { $status }
page-order-no-parcel = Jeszcze bez paczki
page-order-state-to-pay = Jeszcze nieopłacone
page-order-state-processing = W przygotowaniu
page-order-state-shipped = Wysłane
page-order-state-completed = Zakończone
page-order-state-closed = Zamknięte
page-order-state-canceled = Anulowane
page-order-state-unknown = Nie podano

## Order
page-order-edit = Edytuj
page-order-no-parcel-yet = Dopóki nie ma numeru śledzenia, co robić, mówi samo zamówienie.
page-order-idle = Od tego zamówienia niczego już się nie oczekuje.
page-order-by-parcels = { $count ->
    [one] Tak mówi jego paczka; tam stoi, co robić.
    [few] Tak mówi najpilniejsza z jego { $count } paczek; tam stoi, co robić.
    [many] Tak mówi najpilniejsza z jego { $count } paczek; tam stoi, co robić.
   *[other] Tak mówi najpilniejsza z jego { $count } paczki; tam stoi, co robić.
}
page-order-parcels = Jego paczki
page-order-evidence = Dowody
page-order-evidence-why = Obrazy stron AliExpress takich, jakie były, zrobione przez rozszerzenie przeglądarki. Suma kontrolna pokazuje, że obrazu od tego czasu nie zmieniono.
page-order-picture-taken = Obraz: { $when }
page-order-parcels-none = Nie jest jeszcze znany żaden numer śledzenia. Sprzedawcy mają zwykle od trzech do dziesięciu dni na wysyłkę; potem numer stoi na stronie zamówienia w AliExpress.
page-order-link-open = Dodaj do niego paczkę
page-order-link = Dodaj do zamówienia
page-order-link-text = Numery śledzenia
page-order-link-hint = Jeden lub więcej, także w zdaniu lub linku. Numer, który nie jest jeszcze śledzony, będzie śledzony od teraz.
page-order-unlink-open = Paczka nie należy do tego zamówienia?
page-order-unlink = Wyjmij z tego zamówienia: { $name }
page-order-bought = Co kupiono
page-order-bought-none = Nic jeszcze nie wpisano.
page-order-bought-add = Wpisz
page-order-picture = Obrazek
page-order-total = Zapłacono razem
page-order-notes = Notatki
page-order-about = O tym zamówieniu
page-order-clocks = Daty, które Cię chronią
page-order-clocks-none = Nie jest znana żadna data. Data zwrotu pieniędzy stoi na stronie zamówienia w AliExpress.
page-order-clock-open = Dodaj datę
page-order-clock-kind = Która data
page-order-clock-date = Dzień
page-order-clock-keep = Zachowaj datę
page-order-clock-back = Wycofaj ją
page-order-number = Numer zamówienia
page-order-number-hint = Długi numer przy zamówieniu w AliExpress, zwykle 16 cyfr.
page-order-placed = Złożone
page-order-paid = Opłacone
page-order-paid-by = Sposób płatności
page-order-shipped = Wysłane
page-order-service = Metoda wysyłki
page-order-to = Dokąd
page-order-country = Kraj
page-order-city = Miasto
page-order-word = AliExpress mówi
page-order-read-from = Pierwszy odczyt
page-order-added = Tutaj od
page-order-links = Zobacz samodzielnie
page-order-told = Inni mówią co innego
page-order-told-why = Najważniejsze jest to, co mówisz Ty; potem strona AliExpress, mail, wklejony tekst.
page-order-told-field = Czego dotyczy
page-order-told-place = Gdzie
page-order-told-value = Co mówi
page-order-told-when = Odczytano
page-aliexpress-order = Zamówienie w AliExpress
page-aliexpress-tracking = Jego śledzenie w AliExpress
page-aliexpress-messages = Wiadomości ze sprzedawcą
page-aliexpress-snapshot = Oferta z dnia zakupu
page-field-seller = Sklep
page-field-placed-on = Złożone
page-field-paid-on = Opłacone
page-field-shipped-on = Wysłane
page-field-completed-on = Zakończone
page-field-closing-soon = Wkrótce zostanie zakończone, zapowiedziano
page-field-status = AliExpress mówi
page-field-total = Zapłacono razem
page-field-service = Metoda wysyłki
page-field-country = Kraj
page-field-city = Miasto
page-place-you = wpisane przez Ciebie
page-place-page = strona AliExpress
page-place-mail = mail od AliExpress
page-place-paste = wklejony tekst

## Editing an order
page-order-new = Dodaj zamówienie
page-order-new-lede = Potrzebny jest tylko numer. Wszystko inne, co wiesz, poprawia porady.
page-order-edit-lede = To, co tu wpiszesz, jest ważniejsze niż to, co mówi jakikolwiek import. Można to cofnąć.
page-order-save = Zapisz
page-order-back = Wróć do zamówienia
page-order-part-what = Zamówienie
page-order-part-shop = Sklep i płatność
page-order-part-way = W drodze
page-order-name = Twoja nazwa
page-order-shop-number = Numer sklepu
page-order-currency = Waluta
page-order-line = Pozycja { $number }
page-order-line-title = Co to jest
page-order-line-variant = Wariant
page-order-line-quantity = Ile sztuk
page-order-line-price = Cena za sztukę
page-order-line-more = Numer produktu, obrazek
page-order-line-product = Numer produktu
page-order-line-sku = Numer wariantu
page-order-line-picture = Adres obrazka
page-order-line-remove = Usuń tę pozycję
page-order-line-another = Więcej pozycji
page-order-clocks-elsewhere = Daty, które Cię chronią, dodaje się na stronie samego zamówienia.
page-order-fault-number = To nie jest numer zamówienia AliExpress. Ma on około 16 cyfr i stoi przy zamówieniu.
page-order-fault-known = To zamówienie już tu jest. Znajdziesz je w Zamówieniach.
page-order-fault-day = Dzień zapisuje się tak: 2026-11-24.
page-order-fault-amount = Kwotę zapisuje się tak: 13.90, z trzyliterową walutą, na przykład EUR.
page-order-fault-country = Żaden kraj się tak nie nazywa. Wpisz jego angielską nazwę lub dwie litery, na przykład France lub FR.
page-order-fault-seller = Sklep z numerem musi mieć też nazwę.
page-order-fault-title = Pozycja potrzebuje kilku słów o tym, co to jest.
page-order-fault-quantity = To liczba od 1 w górę.
page-order-fault-picture = To nie jest adres obrazka. Zaczyna się on od https://

## Parcel
page-todo = Co robić
page-evidence = Co zachować jako dowód
page-look-again = Sprawdź ponownie
page-life = Jej dotychczasowa droga
page-life-scan = skan
page-life-note = notatka
page-life-silence = cisza
page-life-expected = oczekiwana
page-life-estimate = data szacowana
page-timeline = Historia
page-zone-assumed = (strefa przyjęta)
page-record = Zapis
page-record-events = Każdy wpis w oryginale
page-record-checks = Każde zapytanie o nią
page-record-time = Czas na miejscu
page-record-words = Słowa
page-record-read = Odczytano jako
page-record-when = Kiedy
page-record-number = Numer
page-record-outcome = Wynik
page-about-parcel = O tej paczce
page-fresh = Jak świeże to jest
page-fresh-asked = Ostatnie zapytanie
page-fresh-answered = Ostatnia odpowiedź
page-fresh-changed = Ostatnia zmiana
page-fresh-next = Następne zapytanie
page-not-yet = jeszcze nie
page-its-number = Jej numer
page-its-numbers = Jej numery
page-local = Kto ją przynosi
page-known = Co wiadomo
page-parcel-orders = Zamówiono jako
page-mark-open = Zapisz coś
page-mark-what = Co się stało
page-mark-note = Notatka
page-mark-delivered = Została doręczona
page-mark-lost = Zaginęła
page-mark-returned = Wróciła do nadawcy
page-mark-words = Twoimi słowami
page-mark-write = Zapisz
page-name-open = Nazwij ją
page-name = Nazwa
    .placeholder = Co w niej jest?
page-name-keep = Zachowaj nazwę
page-way = { $passed } z 6 etapów drogi
page-closed-received = masz ją
page-closed-given-up = spisana na straty
page-closed-refunded = pieniądze zwrócone
page-urgency-calm = Nic do zrobienia
page-urgency-soon = Warto zajrzeć
page-urgency-act = Wymaga Twojego działania
page-urgency-now = Zrób to teraz
page-message-gloss = Co w niej jest:
page-message-hint = Szkic: przeczytaj go przed wysłaniem.
page-silence-normal = { $days ->
    [0] Wieści są z dzisiaj.
    [one] Jeden dzień bez skanu, to tutaj zwyczajne.
    [few] { $days } dni bez skanu, to tutaj zwyczajne.
    [many] { $days } dni bez skanu, to tutaj zwyczajne.
   *[other] { $days } dnia bez skanu, to tutaj zwyczajne.
}
page-silence-watch = { $days } dni bez skanu, dłużej niż zwykle.
page-silence-worrying = { $days } dni bez skanu: niepokojąco długo.
page-silence-lost = { $days } dni bez skanu: prawdopodobnie zaginęła.
page-silence-unasked = Żadne źródło ostatnio nie odpowiadało, więc ciszy paczki nie da się ocenić.
page-short-ship-by = Wysyłka do { $day }
page-short-refund-by = Zwrot pieniędzy { $day }
page-short-coupon-from = Kupon od { $day }
page-short-claim-until = Roszczenie do { $day }
page-short-received-until = Reklamacja do { $day }
page-short-seller-answer-by = Sprzedawca odpowiada do { $day }
page-short-pickup-until = Odbierz do { $day }
page-short-promised-by = Obiecano do { $day }
page-short-payment-claim-until = Reklamacja płatności do { $day }
page-clock-printed = jak podano: { $source }, odczytano { $day }
page-clock-stated = wpisane przez Ciebie
page-clock-estimated = szacunek ({ $source })
page-life-says = { $events ->
    [0] Jeszcze bez skanu.
    [one] Jeden wpis, { $since }.
    [few] { $events } wpisy od { $since }.
    [many] { $events } wpisów od { $since }.
   *[other] { $events } wpisu od { $since }.
}
page-conflict = Źródła są niezgodne. { $one } mówi: { $says }. { $other } mówi: { $differs }.
page-checking = Właśnie trwa zapytanie o nią.
page-nothing-yet = Żadne źródło jeszcze nic o niej nie powiedziało.
page-next-archived = O paczki w archiwum nie ma zapytań.
page-fact-from = Skąd
page-fact-to = Dokąd
page-fact-service = Usługa
page-fact-expected = Według przewoźnika
page-fact-shop = Sklep
page-fact-added = Śledzona od

page-number-pivot = podaje { $by } zamiast wcześniejszego numeru
page-number-hand-over = podaje { $by } dla dalszej części drogi

## Unknown
page-unknown = Niezrozumiane
page-unknown-lede = To, co powiedziały źródła, a czego nie zna żadna tabela, i to, czego importy nie potrafiły odczytać. Jest pokazane tak, jak przyszło, i niczego nie zmienia; jego znaczenia nigdy nie zgadywano.
page-unknown-sources = Kody i teksty źródeł
page-unknown-sources-none = Wszystkie dotychczasowe kody i teksty są zrozumiałe.
page-unknown-report = Numery, nazwiska i miejsca usunięto. Dzięki zgłoszeniu tych wierszy następna wersja może je zrozumieć.
page-unknown-as-text = Jako tekst do wysłania
page-unknown-source = Źródło
page-unknown-code = Kod
page-unknown-text = Słowa
page-unknown-times = Razy
page-unknown-imports = Z importów
page-unknown-imports-none = Importy zrozumiały wszystko, co dostały.
page-unknown-put-away = Widziane

## Settings
page-settings-access = Kto może otwierać te strony
page-settings-access-here = Tylko ten komputer. Aby otwierać je z innego, ustaw hasło i inny adres nasłuchu; bez hasła Doorstep na to nie pozwala.
page-settings-access-here-password = Tylko ten komputer i tylko z hasłem.
page-settings-access-anywhere = Także inne komputery, z hasłem.
page-settings-password-set = Hasło jest ustawione
page-settings-password-none = Bez hasła
page-tokens = Tokeny dla programów
page-tokens-why = Program, który czyta lub zmienia to, co tu jest, wysyła token z każdym żądaniem.
page-tokens-api = Co potrafi API
page-tokens-none = Nie ma jeszcze tokenu, więc żaden inny program nie może niczego zmienić.
page-token-name = Dla którego programu?
page-token-name-hint = Żeby łatwo go było odróżnić od innych przy unieważnianiu.
page-token-nameless = Token musi mieć nazwę, żeby można go było odróżnić od innych.
page-token-scope = Co może
page-scope-read = Czytać wszystko
page-scope-write = Czytać i zmieniać wszystko
page-scope-capture = Sparowana przeglądarka: przynosić zamówienia i czytać ich ocenę
page-settings-browsers = Przeglądarki
page-settings-browsers-why = Rozszerzenie przeglądarki samo przynosi zamówienia, gdy oglądasz je w AliExpress.
page-settings-browsers-open = Sparuj przeglądarkę lub zakończ parowanie
page-token-make = Utwórz token
page-token-made = Oto token
page-token-once = Jest pokazany tylko ten jeden raz i nigdzie niezapisany. Skopiuj go teraz.
page-token-made-on = utworzony
page-token-used = ostatnie użycie
page-token-unused = nigdy
page-token-revoked = unieważniony
page-token-revoke = Unieważnij
page-settings-configured = Co jest skonfigurowane
page-settings-where = Te ustawienia są czytane z jednego pliku i ze zmiennych środowiskowych przy starcie Doorstep; tutaj się ich nie zmienia.
page-settings-file = Plik
page-settings-no-file = nie ma go; wszystko jest domyślne
page-settings-key = Ustawienie
page-settings-says = Co to jest
page-settings-value = Teraz
page-settings-unset = nieustawione
page-settings-secret = ustawione i tajne
page-settings-data-dir = Folder bazy danych i wszystkiego, co jest przechowywane
page-settings-listen = Adres, pod którym podawane są te strony
page-settings-database = Inna baza danych niż plik w tym folderze
page-settings-host = Nazwa, pod którą można wywoływać te strony
page-settings-password = O co pytają strony tam, gdzie sięgają do nich inne komputery
page-settings-log = Co trafia do dziennika
page-settings-default = Każde ustawienie ze znaczeniem i wartością domyślną wypisuje

## About
page-about = O programie
page-about-lede = Doorstep stoi po stronie kupującego: mówi, co znaczą odpowiedzi przewoźników, co robić i do kiedy.
page-about-this = Ten Doorstep
page-about-version = Wersja
page-about-tables = Tabele kodów i zwrotów
page-about-followed = Śledzone
    .text = { $count ->
        [one] { $count } paczka
        [few] { $count } paczki
        [many] { $count } paczek
       *[other] { $count } paczki
    }, w archiwum: { $archived }
page-about-database = Baza danych
page-about-database-server = serwer PostgreSQL, zgodnie z konfiguracją
page-about-data = Gdzie są Twoje dane
page-about-data-why = Wszystko jest w tym folderze. doorstep backup go kopiuje, doorstep export zapisuje wszystko jako tekst, który odczyta każdy Doorstep, a usunięcie folderu usuwa wszystko.
page-about-never = Czego nigdy nie robi
page-about-telemetry = Nie wysyła telemetrii, nie pyta o aktualizacje i nie ma konta.
page-about-sent = Numery śledzenia wysyła wyłącznie do źródeł, które są włączone.
page-about-guess = Nigdy nie zgaduje doręczenia: to, co niezrozumiałe, pokazuje tak, jak przyszło.
page-about-affiliate = Na żadnym linku nikt nie zarabia.
page-about-licences = Licencje
page-about-licence = Doorstep jest wolnym oprogramowaniem na licencji MIT lub Apache 2.0, do wyboru.
page-about-fonts = Kroje pisma są na licencji SIL Open Font License:
page-about-crates = Biblioteki, z których jest zbudowany, wraz z licencjami, są wymienione w jego pliku Cargo.lock i w ich własnych pakietach.

## What was done
page-done-check = { $count ->
    [one] Zapytanie o nią będzie za chwilę.
    [few] Będą zapytania o { $count } paczki.
    [many] Będą zapytania o { $count } paczek.
   *[other] Będą zapytania o { $count } paczki.
}
page-done-archive = { $count ->
    [one] Jedna paczka jest teraz w archiwum.
    [few] { $count } paczki są teraz w archiwum.
    [many] { $count } paczek jest teraz w archiwum.
   *[other] { $count } paczki jest teraz w archiwum.
}
page-done-unarchive = { $count ->
    [one] Wyjęto z archiwum jedną paczkę.
    [few] Wyjęto z archiwum { $count } paczki.
    [many] Wyjęto z archiwum { $count } paczek.
   *[other] Wyjęto z archiwum { $count } paczki.
}
page-done-received = { $count ->
    [one] Dobra wiadomość. Jest teraz zamknięta.
    [few] Dobra wiadomość. { $count } paczki są teraz zamknięte.
    [many] Dobra wiadomość. { $count } paczek jest teraz zamkniętych.
   *[other] Dobra wiadomość. { $count } paczki jest teraz zamknięte.
}
page-done-refunded = Pieniądze za nią wróciły. Jest teraz zamknięta i nie będzie o nią więcej zapytań.
page-done-given-up = Jest teraz zamknięta i nie będzie o nią więcej zapytań.
page-done-reopen = Jest znowu śledzona.
page-done-mark = Zapisano.
page-done-name = Nazwa jest zachowana.
page-done-delete = { $count ->
    [one] Usunięto jedną paczkę.
    [few] Usunięto { $count } paczki.
    [many] Usunięto { $count } paczek.
   *[other] Usunięto { $count } paczki.
}
page-done-orders-archive = { $count ->
    [one] Jedno zamówienie jest teraz w archiwum.
    [few] { $count } zamówienia są teraz w archiwum.
    [many] { $count } zamówień jest teraz w archiwum.
   *[other] { $count } zamówienia jest teraz w archiwum.
}
page-done-orders-unarchive = { $count ->
    [one] Wyjęto z archiwum jedno zamówienie.
    [few] Wyjęto z archiwum { $count } zamówienia.
    [many] Wyjęto z archiwum { $count } zamówień.
   *[other] Wyjęto z archiwum { $count } zamówienia.
}
page-done-orders-colour = { $count ->
    [one] Oznaczono jedno zamówienie.
    [few] Oznaczono { $count } zamówienia.
    [many] Oznaczono { $count } zamówień.
   *[other] Oznaczono { $count } zamówienia.
}
page-done-orders-delete = { $count ->
    [one] Usunięto jedno zamówienie. Jego paczki zostają.
    [few] Usunięto { $count } zamówienia. Ich paczki zostają.
    [many] Usunięto { $count } zamówień. Ich paczki zostają.
   *[other] Usunięto { $count } zamówienia. Ich paczki zostają.
}
page-done-order = Zamówienie jest zapisane.
page-done-order-added = Zamówienie już tu jest.
page-done-linked = { $count ->
    [one] Paczka należy teraz do tego zamówienia.
    [few] { $count } paczki należą teraz do tego zamówienia.
    [many] { $count } paczek należy teraz do tego zamówienia.
   *[other] { $count } paczki należy teraz do tego zamówienia.
}
page-done-unlinked = Paczka nie należy już do tego zamówienia.
page-done-clock = Data jest zachowana.
page-done-clock-back = Data jest wycofana.
page-done-evidence = Obraz jest usunięty.
page-done-put-away = Odłożono.
page-done-token-revoked = Token jest unieważniony. Kto go wyśle, od teraz dostanie odmowę.
page-done-nothing = Niczego nie zmieniono.
page-done-undone = Cofnięto.
page-done-not-undone = Tego nie da się już cofnąć.

## Problems
page-problem-no-such-page = Pod ten adres nic się nie doręcza
    .text = Nie ma takiej strony albo takiej paczki już nie ma. Usuniętą paczkę można przywrócić przez miesiąc.
page-problem-foreign-host = Doorstep nie zna nazwy „{ $host }”
    .text = Strona została wywołana pod nazwą, która nie należy do Doorstep. Otwórz ją po adresie, na przykład http://127.0.0.1:3667. Jeśli to Twoja nazwa, ustaw ją jako „host” w konfiguracji.
page-problem-no-password = Potrzebne hasło
    .text = Do tego Doorstep można sięgnąć z innych komputerów, więc pyta o hasło ustawione w konfiguracji. Nazwa obok może być dowolna. Wczytaj stronę ponownie, a pytanie się powtórzy.
page-problem-foreign-write = To nie przyszło ze stron Doorstep
    .text = Żeby inne witryny nie zmieniały Twoich paczek, Doorstep przyjmuje zmiany tylko z własnych stron. Niczego nie zmieniono. Wróć, wczytaj stronę ponownie i spróbuj jeszcze raz.
page-problem-no-such-zone = Żadna strefa czasowa nie nazywa się „{ $zone }”
    .text = Strefy mają nazwy od kontynentu i miasta, na przykład Europe/Paris, America/Sao_Paulo lub Asia/Seoul.
page-problem-not-known-yet = To nie jest jeszcze znane
    .text = Tego dnia domownicy jeszcze o tym nie słyszeli. Przesuń czas demonstracji do przodu, a się pojawi.
page-problem-outside-the-demo = Demonstracji nie można pokazać na dzień „{ $at }”
    .text = Można ją pokazać na dowolny dzień od { $first } do { $last }.
page-problem-too-much = To za dużo naraz
    .text = Doorstep czyta naraz do 4 MB, a to znacznie więcej niż megabajt tekstu. Nic nie zapisano. Wklej to w częściach.
page-problem-bad-form = Tego formularza nie udało się odczytać
    .text = Czegoś w nim brakuje albo coś jest nieznane, może dlatego, że strona pochodzi ze starszej wersji. Nic nie zapisano. Wróć, wczytaj stronę ponownie i spróbuj jeszcze raz.
page-problem-not-for-this = Ten adres przyjmuje tylko formularze
    .text = Coś zmienia, więc nie można go po prostu otworzyć. Niczego nie zmieniono.
page-problem-store = Baza danych nie mogła tego zrobić
    .text = { $why }. Nic nie zapisano.
page-problem-ours = Coś zepsuło się w Doorstep
    .text = Twoje paczki są bezpieczne; ostatnia zmiana mogła się nie zapisać. Przyczynę podaje dziennik. Jeśli to się powtórzy, zgłoś to, proszę.

## Sources
page-sources = Źródła
page-sources-lede = Kto jest pytany, gdzie są Twoje paczki. Każde źródło poznaje numery, o które jest pytane; poza tym nikt niczego się nie dowiaduje.
page-sources-on = Pytane
page-sources-lacks = Pytane, gdy dostaną klucz
page-sources-off = Wyłączone
page-sources-asked = Ostatnie zapytanie
page-sources-answered = Ostatnia odpowiedź
page-sources-never = jeszcze nigdy
page-sources-next = Następne zapytanie
page-sources-limits = Limity
page-sources-news = Wieści z niego
page-sources-hook = Jego wieści wysyłaj na
page-sources-sign-up = Zdobądź klucz
page-sources-optional = (opcjonalnie)
page-sources-keep = Zachowaj i wypróbuj
page-sources-try = Wypróbuj klucz
page-sources-forget = Zapomnij, co wpisano
page-sources-switch-on = Włącz
page-sources-switch-off = Wyłącz
page-sources-switch-fixed = Jego przełącznik jest w pliku ustawień.
page-check-early = { $count ->
    [one] Odpowiedź o niej była przed chwilą, więc jej źródło ma teraz spokój. Następne zapytanie możliwe: { $when }.
    [few] O { $count } paczkach odpowiedź była przed chwilą, więc ich źródła mają teraz spokój. Pierwsze zapytanie możliwe: { $when }.
    [many] O { $count } paczkach odpowiedź była przed chwilą, więc ich źródła mają teraz spokój. Pierwsze zapytanie możliwe: { $when }.
   *[other] O { $count } paczki odpowiedź była przed chwilą, więc ich źródła mają teraz spokój. Pierwsze zapytanie możliwe: { $when }.
}

## What the reader did about a trouble

page-deeds = Twoje działania
page-deeds-none = Nic jeszcze nie zapisano. Tu zapisuje się kroki i wysłane wiadomości, a Doorstep przypomina, gdy odpowiedź powinna już być.
page-deed-add = Zapisz działanie lub odpowiedź
page-deed-what = Co
page-deed-until = Do kiedy
page-deed-until-hint = (dzień, do którego sprzedawca prosi czekać)
page-deed-own-words = Twoimi słowami
page-deed-write = Zapisz
page-deed-words = Słowa
page-deed-take-back = Wycofaj
page-act-refunded = Pieniądze wróciły
page-did-promised = Sprzedawca prosi, by czekać do dnia poniżej
page-did-answered-seller = Sprzedawca dał pomocną odpowiedź
page-did-answered-carrier = Przewoźnik odpowiedział
page-did-answered-support = Obsługa klienta AliExpress odpowiedziała
page-did-extension-asked = Prośba o dłuższą ochronę wysłana
page-did-extension-granted = Sprzedawca dał więcej czasu
page-did-dispute-opened = Spór otwarty
page-did-escalated = AliExpress poproszony o decyzję
page-done-deed = Zapisano.
page-done-deed-gone = Wycofano.
page-step-take = Zrobione
page-step-taken = zrobione
page-message-sent = Wysłane
page-message-chinese = To samo po chińsku, dla sprzedawcy w Chinach; co to znaczy, mówi angielski tekst powyżej.
deed-step = Krok wykonany: { $step }
deed-sent = Wiadomość wysłana: { $party }
deed-answered = Odpowiedź otrzymana: { $party }
deed-promised = Sprzedawca prosi, by czekać do { $until }
deed-extension-asked = Poproszono o dłuższą ochronę
deed-extension-granted = Dano więcej czasu
deed-dispute-opened = Spór otwarty
deed-escalated = AliExpress poproszony o decyzję
