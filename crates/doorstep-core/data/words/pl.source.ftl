### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = oficjalne
source-unofficial = nieoficjalne

## How likely a source is to take offence

source-risk-none = Twój własny serwer.
source-risk-low = Opublikowany interfejs, pytany w granicach jego limitów.
source-risk-medium = Wewnętrzny interfejs strony. Może się zmienić lub odmówić bez zapowiedzi.
source-risk-high = Nieudokumentowany interfejs, o którym wiadomo, że blokuje adresy pytające zbyt często. Doorstep pyta go powoli.

## What asking costs

source-cost-free = Za darmo.
source-cost-contract = Nie kosztuje nic poza Twoją własną umową lub serwerem.
source-cost-free-once = Liczba pierwszych numerów za darmo: { $numbers }; kolejne są płatne.
source-cost-free-monthly = Liczba nowych numerów za darmo w miesiącu: { $numbers }; kolejne są płatne.
source-cost-paid = Wymaga płatnego planu.

## How a key is had

source-key-nothing = Klucz nie jest potrzebny.
source-key-optional = Działa bez klucza. Klucz można uzyskać na { $page }.
source-key-key = Załóż konto na { $page } i skopiuj jego klucz API.
source-key-key-and-secret = Poproś o dostęp na { $page }. Nazwa użytkownika lub client id to klucz, hasło lub client secret to jego sekret.
source-key-key-secret-account = Poproś o dostęp na { $page }. Potrzebne są klucz, jego sekret i numer Twojego konta.
source-key-client-credentials = Utwórz aplikację na { $page }. Jej client id to klucz, a client secret to sekret; token Doorstep pobiera sam.
source-key-user-grant = Utwórz aplikację na { $page }, poczekaj na jej zatwierdzenie i daj jej dostęp do swojego konta. Potrzebne są klucz aplikacji, jej sekret i przyznany token.

## What each knows

source-cainiao = Własna sieć AliExpress. Zna prawie każdą paczkę z AliExpress od pierwszego skanu, a często aż do ostatniego.
source-17track = Prawie wszyscy przewoźnicy. Numer liczy się raz, gdy zaczyna się jego śledzenie.
source-ship24 = Prawie wszyscy przewoźnicy. Liczy się każdy nowy numer.
source-dhl_unified = Wszystkie spółki DHL.
source-laposte = Colissimo, Chronopost i listy francuskiej poczty.
source-novaposhta = Nova Poshta w Ukrainie i poza nią.
source-inpost = Paczkomaty i kurierzy InPost w Polsce.
source-4px = 4PX, od magazynu w Chinach do przekazania.
source-fedex = FedEx, ze wszystkimi skanami.
source-ups = UPS, ze wszystkimi skanami.
source-aliexpress_openplatform = Zamówienia z Twojego konta AliExpress i numery ich paczek.
source-karrio_server = Wszystko, na co ma umowy prowadzony przez Ciebie serwer Karrio.
source-postnord = Poczta Szwecji i Danii oraz PostNord w Norwegii i Finlandii.
source-gls = Paczki GLS.
source-aftership = Prawie wszyscy przewoźnicy.
source-trackingmore = Prawie wszyscy przewoźnicy.
source-easypost = Głównie przewoźnicy z Ameryki Północnej; opłata za numer.
source-royalmail = Royal Mail, dla posiadaczy konta firmowego.
source-australiapost = Australia Post, dla posiadaczy umowy.
source-canadapost = Canada Post, dla posiadaczy konta programisty.
source-postnl = PostNL. Wymaga kodu pocztowego adresu dostawy.
source-posteitaliane = Poste Italiane.
source-correos_es = Correos w Hiszpanii.

## How it stands

source-standing-on = włączone
source-standing-off = wyłączone
source-standing-lacks = wymaga klucza
source-standing-cooling = na razie ma spokój
source-standing-failing = nie odpowiedziało
source-cooling =
    Ma spokój do { $when }, bo { $why ->
        [auth] odrzuciło klucz
        [quota] mówi, że limit jest wyczerpany
        [blocked] nas zablokowało; potem jedno zapytanie pokaże, czy znów odpowiada
        [rate_limited] chce, by pytać je rzadziej
       *[other] zawiodło kilka razy z rzędu
    }.
source-next =
    { $count ->
        [one] Podało wieści o { $count } śledzonej paczce
        [few] Podało wieści o { $count } śledzonych paczkach
        [many] Podało wieści o { $count } śledzonych paczkach
       *[other] Podało wieści o { $count } śledzonej paczki
    }; następna kolej: { $when }.
source-pace =
    { $seconds ->
        [0] Najwyżej kilka zapytań na sekundę.
        [one] Najwyżej jedno zapytanie na sekundę.
        [few] Najwyżej jedno zapytanie na { $seconds } sekundy.
        [many] Najwyżej jedno zapytanie na { $seconds } sekund.
       *[other] Najwyżej jedno zapytanie na { $seconds } sekundy.
    }
source-left = Pozostało zapytań: { $left } z { $daily }, do { $when }.
source-news-count =
    { $taken ->
        [one] Przyjęto { $taken } wiadomość
        [few] Przyjęto { $taken } wiadomości
        [many] Przyjęto { $taken } wiadomości
       *[other] Przyjęto { $taken } wiadomości
    }{ $refused ->
        [0] .
        [one] ; { $refused } nie potwierdziła autentyczności i niczego nie zmieniła.
        [few] ; { $refused } nie potwierdziły autentyczności i niczego nie zmieniły.
        [many] ; { $refused } nie potwierdziło autentyczności i niczego nie zmieniło.
       *[other] ; { $refused } nie potwierdziło autentyczności i niczego nie zmieniło.
    }

## Keys and switches

source-setting-base-url = Adres serwera
source-setting-api-key = Klucz, client id lub nazwa użytkownika
source-setting-api-secret = Sekret lub hasło
source-setting-account = Numer konta
source-setting-token = Przyznany token
source-setting-refresh-token = Refresh token
source-setting-webhook-secret = Sekret jego wieści
source-key-entered = Wpisano: { $when }. Drugi raz nie jest pokazywany; wpisz inny, żeby go zastąpić.
source-key-fixed = Jest w pliku ustawień, który ma pierwszeństwo.
source-key-nothing-typed = Nic nie wpisano, więc niczego nie zmieniono.
source-key-forgotten = To, co wpisano dla { $source }, jest zapomniane.
source-switched-on = { $source } jest od teraz pytane.
source-switched-off = { $source } nie jest już pytane. To, co podało, zostaje.
source-tried-accepted = { $source } przyjmuje klucz.
source-tried-refused =
    Klucz jest zachowany, ale { $source } go nie przyjmuje{ $said ->
        [none] .
       *[other] : { $said }
    }
source-tried-open = Zachowano. Nie udało się ustalić, czy { $source } to przyjmuje: { $said }
source-tried-later = Zachowano. { $source } ma na razie spokój, więc próby nie było.
source-tried-nothing = Zachowano. Nie ma jeszcze czego wypróbować.
source-tried-alone = To demonstracja: { $source } nie jest pytane, czy przyjmuje klucz.
