### What to do, why, and by when. One entry for each rule; `.steps` and `.evidence` are one line each.

## Lists that several advices share

evidence-basic =
    strona śledzenia z całą historią i numerem
    strona zamówienia z adresem dostawy
    strona zamówienia z datą zwrotu pieniędzy i przewidywaną dostawą
    Twoje wiadomości ze sprzedawcą
evidence-carrier =
    odpowiedź przewoźnika, z nazwiskiem i datą

## Nothing wrong: what the stage asks for

advice-status-order-placed =
    .title = Zamówiono
    .text = Zamówienie istnieje. Nic się nie ruszy, dopóki nie zostanie opłacone i sprzedawca się nim nie zajmie.
advice-status-processing =
    .title = W przygotowaniu
    .text = Sprzedawca przygotowuje zamówienie. Poczekaj, aż minie czas przetwarzania; jeśli trwa to za długo, zapytaj sprzedawcę.
advice-status-shipped =
    .title = Poczekaj na pierwszy skan
    .text = Sprzedawca mówi, że wysłał paczkę. Uznaje się ją za będącą w drodze od pierwszego skanu przewoźnika.
advice-status-accepted =
    .title = Jest u przewoźnika
    .text = Przewoźnik zeskanował paczkę; można ją normalnie śledzić.
advice-status-departed-origin =
    .title = Opuściła kraj nadania
    .text = Między krajami skanów jest mało. Poczekaj i pamiętaj o dacie końca ochrony.
advice-status-transit =
    .title = W drodze
    .text = Paczka przechodzi przez centrum logistyczne lub inny kraj. Poczekaj na następny skan.
advice-status-arrived-destination =
    .title = Jest w kraju doręczenia
    .text = Zajrzyj też do śledzenia na stronie { the-carrier }: lokalne skany pojawiają się najpierw tam. Numer może się teraz zmienić.
advice-status-customs =
    .title = W urzędzie celnym
    .text = Większość paczek przechodzi w kilka dni. Sprawdzaj pocztę i SMS-y, czy nie ma urzędowego pisma, i odpowiedz na nie od razu.
advice-status-out-for-delivery =
    .title = Przygotuj się na odbiór
    .text = Paczka jest u kuriera albo w lokalnym oddziale doręczającym. Miej telefon pod ręką.
advice-status-delivered =
    .title = Pokazana jako doręczona
    .text = Według przewoźnika albo według Ciebie paczka została doręczona.
advice-status-returned =
    .title = Wraca
    .text = Paczka jest w drodze powrotnej do nadawcy. Nie przyjdzie, chyba że zostanie wysłana ponownie.
advice-status-exception =
    .title = Jest problem z doręczeniem
    .text = Przeczytaj szczegóły poniżej, w słowach samego źródła, i zapytaj przewoźnika lub sprzedawcę.
advice-status-no-scan =
    .title = Jeszcze bez skanu
    .text = Żadne źródło nie podało dotąd wpisu o tej paczce. Pierwszy pojawi się, gdy zeskanuje ją przewoźnik.
advice-status-unread =
    .title = Jeszcze nierozpoznane
    .text = Źródło coś podaje, ale słowami, których Doorstep nie potrafi odczytać z pewnością. Pokazano je tak, jak przyszły, i nic z nich nie wywnioskowano.
advice-status-marked-by-you =
    .title = To Twoje oznaczenie
    .text = Ten stan pochodzi od Ciebie. Ma pierwszeństwo przed tym, co mówią źródła, dopóki go nie zmienisz.

## The number

advice-number-fresh =
    .title = Numer nie jest jeszcze znany
    .text = To zwykłe w pierwszych 24–72 godzinach po wysyłce: etykieta często powstaje, zanim przewoźnik zeskanuje paczkę.
    .steps =
        copy-number: Sprawdź, czy numer jest skopiowany w całości i bez spacji.
        look-again: Zajrzyj znowu za dzień lub dwa; Doorstep też to zrobi.
advice-number-invalid =
    .title = Numer nie działa
    .text = Żadne źródło nie zna go już { days-count }. Być może zawiera pomyłkę, należy do innego przewoźnika albo nigdy nie został użyty.{ by-act-day }
    .steps =
        compare-number: Porównaj go znak po znaku ze stroną zamówienia.
        try-sites: Wypróbuj go w śledzeniu AliExpress, na Cainiao i na stronie przewoźnika.
        ask-seller: Poproś sprzedawcę o właściwy numer i nazwę przewoźnika.
        save-screenshots: Bez jasnej odpowiedzi: zapisz zrzuty ekranu i pamiętaj o dacie końca ochrony.
    .evidence =
        strona śledzenia z informacją, że numeru nie znaleziono
        { evidence-basic }
advice-number-mistyped =
    .title = To może nie być właściwy numer
    .text = Jedno ze źródeł mówi, że to nie może być jeden z jego numerów. Porównaj go ze stroną zamówienia.
    .steps =
        copy-number: Skopiuj numer jeszcze raz ze strony śledzenia zamówienia.
        tracking-not-order: Upewnij się, że to numer śledzenia, a nie numer zamówienia.
advice-label-fresh =
    .title = Etykieta utworzona, jeszcze bez skanu
    .text = Sprzedawca utworzył etykietę. Pierwszy skan pojawia się zwykle w ciągu 24–72 godzin, czasem kilka dni później.
advice-label-never-scanned =
    .title = Paczka nigdy nie została zeskanowana
    .text = Już { days-count } jest tylko etykieta. Paczka może wciąż leżeć u sprzedawcy albo podróżować pod innym numerem.{ by-act-day }
    .steps =
        ask-seller: Zapytaj sprzedawcę, czy paczka naprawdę została przekazana, i poproś o nowy numer, jeśli jest.
        save-pages: Zapisz stronę śledzenia.
        no-more-waiting: Nie gódź się na „proszę czekać” dłużej niż do dnia, w którym trzeba działać.
    .evidence =
        strona śledzenia, na której jest tylko etykieta
        { evidence-basic }
advice-label-collection-failed =
    .title = Przewoźnik nie mógł jej odebrać
    .text = Przewoźnik na próżno przyjechał do sprzedawcy. Poproś sprzedawcę, żeby przekazał paczkę.
advice-label-cancelled =
    .title = Wysyłka została anulowana
    .text = Pod tym numerem paczka już nie podróżuje. Poproś sprzedawcę o nowy numer albo o zwrot pieniędzy.{ by-act-day }
    .evidence = { evidence-basic }

## Silence

reason-sentence = { $reason ->
    [label] Zwykła przyczyna: etykieta istnieje, ale paczki jeszcze nie zeskanowano.
    [collection] Zwykła przyczyna: paczka czeka, aż odbierze ją przewoźnik.
    [line-haul] Zwykła przyczyna: droga między krajami, gdzie skanów jest mało.
    [customs] Zwykła przyczyna: odprawa celna.
    [local-carrier] Zwykła przyczyna: lokalny przewoźnik jeszcze jej nie zeskanował.
    [limited-tracking] Przy tej metodzie wysyłki po przekazaniu często nie ma już skanów.
    [peak] Wypada to w gorącym okresie lub w święta, gdy wszystko trwa dłużej.
    [renumbered] Lokalny przewoźnik mógł nadać jej nowy numer po wjeździe do kraju.
    [new-number] Dostała nowy numer, a jego przewoźnik nie pokazał jeszcze żadnego skanu.
    [returning] W drodze powrotnej skany są rzadkie.
    [source-failing] Ostatnio nie odpowiedziało żadne źródło, więc liczy się to tylko do ostatniej odpowiedzi.
   *[other] Nie widać jednej konkretnej przyczyny.
}
advice-silence-normal =
    .title = Brak wieści, i to jest normalne
    .text = Nic nowego już { days-count }; na tym odcinku drogi to zwykłe. { reason-sentence }
advice-silence-watch =
    .title = Ciszej niż zwykle
    .text = Nic nowego już { days-count }, a to dłużej, niż tu zwykle bywa. { reason-sentence }
    .steps =
        carrier-site: Zajrzyj do śledzenia na stronie { the-carrier }.
        number-changed: Sprawdź, czy numer się nie zmienił.
        wait: W przeciwnym razie poczekaj; Doorstep pyta dalej.
advice-silence-worrying =
    .title = Za długo cicho
    .text = Nic nowego już { days-count }. Mało która paczka, o której na tym odcinku tak długo nic nie słychać, przychodzi jeszcze sama. { reason-sentence }{ by-act-day }
    .steps =
        carrier-site: Zajrzyj do śledzenia na stronie { the-carrier } i zapytaj przewoźnika, gdzie jest paczka.
        ask-seller: Poproś sprzedawcę, żeby sprawdził przekazanie i podał nowy numer, jeśli jest.
        save-pages: Zapisz stronę śledzenia.
    .evidence = { evidence-basic }
advice-silence-lost =
    .title = Prawdopodobnie zaginęła
    .text = Nic nowego już { days-count }. Po takiej ciszy prawie żadna paczka nie przychodzi.{ by-act-day }
    .steps =
        ask-carrier: Poproś przewoźnika o pisemną odpowiedź.
        write-seller: Napisz do sprzedawcy.
        prepare-dispute: Przygotuj spór; nie czekaj dłużej niż do dnia, w którym trzeba działać.
    .evidence =
        { evidence-basic }
        { evidence-carrier }
advice-silence-scans-ended =
    .title = A może już ją masz?
    .text = Nic nowego już { days-count }, ale przy tej metodzie wysyłki po przekazaniu często nie ma już skanów. Może jeszcze przyjść albo już być na miejscu.
    .steps =
        look-around: Zajrzyj do skrzynki, zapytaj w domu i na poczcie.
        mark-received: Jeśli ją masz, oznacz ją jako otrzymaną.
        keep-date: Jeśli nie, pamiętaj o dacie końca ochrony.
advice-silence-unasked =
    .title = Nikt nie odpowiada
    .text = Od kilku dni żadne źródło nie odpowiada, więc o paczce nie da się nic powiedzieć: to nie ona milczy. Pokazano ostatnie, co było wiadomo.
    .steps =
        see-checks: Zobacz w zapytaniach, które źródło zawodzi i dlaczego.
        carrier-site: Zajrzyj samodzielnie na stronę przewoźnika.
        check-settings: Sprawdź ustawienia źródła, jeśli odrzuca klucz.

## Customs

advice-customs-long =
    .title = Długo w urzędzie celnym
    .text = Jest w urzędzie celnym już { days-count }, dłużej niż zwykle. Rzadko jest to wina sprzedawcy.{ by-act-day }
    .steps =
        carrier-site: Zajrzyj na stronę { the-carrier } lub samego urzędu celnego.
        check-mail: Sprawdź pocztę, SMS-y i folder ze spamem, czy nie ma pisma.
        check-address: Upewnij się, że adres i numer telefonu w zamówieniu są prawidłowe.
        ask-carrier: Zapytaj przewoźnika, na co czeka urząd celny.
        save-pages: Zachowuj zrzuty ekranu.
    .evidence =
        to, co napisał przewoźnik lub urząd celny
        { evidence-basic }
advice-customs-held =
    .title = Urząd celny ją trzyma
    .text = Urząd celny kontroluje lub wstrzymuje paczkę. Zapytaj przewoźnika o powód; pismo do Ciebie może być już w drodze.
    .steps =
        check-mail: Sprawdź e-maile, SMS-y i skrzynkę na listy, czy nie ma urzędowego pisma.
        ask-carrier: Zapytaj { the-carrier } o powód.
advice-customs-info-required =
    .title = Urząd celny czegoś od Ciebie potrzebuje
    .text = Proszą o informacje lub dokumenty. Gdy pismo pozostaje bez odpowiedzi, paczka wraca.
    .steps =
        find-request: Znajdź pismo w poczcie, SMS-ach lub skrzynce na listy albo poproś o nie { the-carrier }.
        answer-request: Odpowiedz na oficjalnej stronie przewoźnika lub urzędu celnego i dołącz fakturę ze strony zamówienia.
        keep-answers: Zachowaj kopię tego, co wysyłasz.
advice-customs-payment-due =
    .title = Cło lub podatek do zapłaty
    .text = Po zapłacie paczka ruszy dalej. Fałszywe wiadomości naśladują te słowa: płać tylko na stronie przewoźnika lub urzędu otwartej samodzielnie, nigdy przez link w wiadomości i nigdy sprzedawcy poza AliExpress.
    .steps =
        carrier-site: Otwórz samodzielnie oficjalną stronę { the-carrier } i wpisz numer.
        compare-amount: Porównaj kwotę z tym, co zamówienie mówi o już zapłaconych podatkach.
        pay: Zapłać tam i zachowaj potwierdzenie.
advice-customs-rejected =
    .title = Urząd celny ją odrzucił
    .text = Paczka nie zostanie wpuszczona. Zwykle jest odsyłana lub niszczona.{ by-act-day }
    .steps =
        ask-carrier: Poproś przewoźnika lub urząd celny o powód na piśmie.
        write-seller: Napisz do sprzedawcy.
        open-dispute: Otwórz spór, gdy odmowa będzie potwierdzona.
    .evidence =
        urzędowy dokument z podanym powodem
        { evidence-basic }

## At the door

advice-attempt-failed =
    .title = Próbowali, ale Cię nie zastali
    .text = { the-carrier-first } próbował doręczyć paczkę. Zwykle próbuje jeszcze raz albo zawozi ją do punktu odbioru; potem paczka wraca.
    .steps =
        look-card: Poszukaj awiza, e-maila lub SMS-a.
        arrange-day: Umów nowy dzień lub odbiór na stronie { the-carrier }, w miarę możliwości dzisiaj.
        check-phone: Sprawdź numer telefonu w zamówieniu.
the-carrier-first = { $carrier ->
    [unknown] Lokalny przewoźnik
   *[other] Przewoźnik { $carrier }
}
advice-attempt-bad-address =
    .title = Wątpliwości co do adresu
    .text = Przewoźnik nie może znaleźć adresu albo mówi, że jest niepełny. Bez odpowiedzi paczka wróci, a o uznanie roszczenia trudniej, jeśli adres był błędny.
    .steps =
        compare-address: Porównaj adres w zamówieniu ze swoim prawdziwym.
        give-address: Podaj właściwy adres i numer telefonu na oficjalnej stronie { the-carrier } albo telefonicznie.
        keep-answers: Zachowaj kopię tego, co wysyłasz.
advice-attempt-refused =
    .title = Pokazana jako odmowa przyjęcia
    .text = Przewoźnik mówi, że odmówiono przyjęcia paczki. Jeśli to nie Ty, powiedz to teraz: lada chwila zostanie odesłana.
    .steps =
        call-carrier: Zadzwoń do { the-carrier } i powiedz, że to nie była Twoja odmowa.
        new-delivery: Poproś o ponowne doręczenie i o odpowiedź na piśmie.
advice-attempt-payment-due =
    .title = Przewoźnik chce zapłaty
    .text = Przed doręczeniem jest do uiszczenia opłata. Sprawdź ją na stronie samego przewoźnika, otwartej samodzielnie. Nie płać nic przez link w wiadomości ani sprzedawcy poza AliExpress.
    .steps =
        ask-carrier: Zapytaj { the-carrier }, za co jest ta opłata.
        pay: Płać tylko na oficjalnej stronie lub w okienku.
advice-pickup-until =
    .title = Odbierz ją do { $until }
    .text = Paczka na Ciebie czeka. Po { $until } wraca, a o uznanie roszczenia za nieodebraną paczkę jest trudno.
    .steps =
        take-code: Weź kod lub awizo i dokument tożsamości.
        cannot-go: Jeśli nie możesz pójść, poproś { the-carrier } o dłuższe przechowanie albo wyślij kogoś.
advice-pickup-usually-until =
    .title = Odbierz ją niedługo
    .text = Paczka na Ciebie czeka. Nie podano ostatniego dnia; punkty odbioru zwykle przechowują paczkę około tygodnia, więc zaplanuj odbiór najpóźniej na { $until }.
    .steps =
        last-day: Poszukaj ostatniego dnia na awizie, w e-mailu lub SMS-ie.
        take-code: Weź kod lub awizo i dokument tożsamości.
        cannot-go: Jeśli nie możesz pójść, poproś { the-carrier } o dłuższe przechowanie albo wyślij kogoś.
advice-pickup-expired =
    .title = Nieodebrana na czas
    .text = Punkt odbioru odsyła paczkę albo zaraz to zrobi. Dzisiaj może jeszcze tam być.
    .steps =
        call-carrier: Zadzwoń teraz do punktu odbioru lub do { the-carrier }.
        sent-again: Jeśli już wyjechała, zapytaj sprzedawcę, czy można ją wysłać ponownie.
advice-delivered-check =
    .title = Masz ją?
    .text = Przewoźnik mówi, że została doręczona. Jeśli ją masz, sprawdź, co jest w środku, i oznacz ją tu jako otrzymaną; problemy można zgłaszać do { $until }. Jeśli jej nie masz, działaj teraz i nie potwierdzaj odbioru na AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Otwórz stronę { the-carrier } i poszukaj zdjęcia, podpisu, punktu odbioru lub miejsca doręczenia.
        ask-carrier: Zapytaj { the-carrier }, kiedy, gdzie i komu została wydana.
        keep-answers: Zapisz stronę śledzenia i każdą odpowiedź.
        write-seller: Napisz do sprzedawcy przez AliExpress.
        open-dispute: Jeśli nie doręczono jej pod Twój adres, otwórz spór.
    .evidence =
        dowód doręczenia od przewoźnika albo jego odpowiedź, że takiego nie ma
        coś, co pokazuje, że nie doręczono jej pod Twój adres
        { evidence-basic }
places-to-look =
    place-mailbox: Zajrzyj do skrzynki na listy.
    place-front-door: Rozejrzyj się przy drzwiach wejściowych i wokół nich.
    place-locker: Sprawdź automaty paczkowe w pobliżu.
    place-reception: Zapytaj w recepcji budynku.
    place-concierge: Zapytaj dozorcę.
    place-package-room: Zajrzyj do pomieszczenia na paczki.
    place-neighbours: Zapytaj sąsiadów.
    place-family: Zapytaj rodzinę i domowników.
    place-post-office: Zapytaj na lokalnej poczcie.
    place-pickup-point: Zapytaj w punkcie odbioru.
advice-delivered-unlinked =
    .title = Masz ją?
    .text = Przewoźnik mówi, że została doręczona. Jeśli ją masz, oznacz ją tu jako otrzymaną. Jeśli nie, działaj teraz i nie potwierdzaj odbioru na AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Otwórz stronę { the-carrier } i poszukaj zdjęcia, podpisu, punktu odbioru lub miejsca doręczenia.
        ask-carrier: Zapytaj { the-carrier }, kiedy, gdzie i komu została wydana.
        keep-answers: Zapisz stronę śledzenia i każdą odpowiedź.
        write-seller: Napisz do sprzedawcy przez AliExpress.
        open-dispute: Jeśli nie doręczono jej pod Twój adres, otwórz spór.
    .evidence =
        dowód doręczenia od przewoźnika albo jego odpowiedź, że takiego nie ma
        { evidence-basic }
advice-delivered-in-doubt =
    .title = Doręczona, ale komu?
    .text = Ostatni skan mówi „doręczona”, ale to się nie zgadza: nastąpił po odesłaniu, powstał gdzie indziej albo nie podaje ani miejsca, ani czasu. Nie potwierdzaj odbioru, dopóki nie trzymasz paczki w ręku.
    .steps =
        carrier-site: Otwórz stronę { the-carrier } i poszukaj miejsca i dowodu doręczenia.
        ask-carrier: Zapytaj przewoźnika, komu została wydana.
        { places-to-look }
        write-seller: Jeśli to nie Ty, napisz do sprzedawcy.
    .evidence =
        strona śledzenia z całą historią
        { evidence-carrier }
        { evidence-basic }
advice-delivered-not-received =
    .title = Doręczona, ale nie Tobie
    .text = Przewoźnik mówi, że ją doręczył, a Ty, że jej nie masz. Teraz liczy się dowód przewoźnika. Nie potwierdzaj odbioru.{ by-act-day }
    .steps =
        { places-to-look }
        ask-carrier: Zapytaj { the-carrier }, kiedy, gdzie i komu została wydana, i poproś o zdjęcie lub podpis.
        keep-answers: Zapisz stronę śledzenia i każdą odpowiedź.
        write-seller: Napisz do sprzedawcy przez AliExpress.
        open-dispute: Gdy przewoźnik odpowie albo nie odpowiada przez kilka dni, otwórz spór.
    .evidence =
        dowód doręczenia od przewoźnika albo jego odpowiedź, że takiego nie ma
        coś, co pokazuje, że nie doręczono jej pod Twój adres
        { evidence-basic }
advice-delivered-partial =
    .title = Doręczona częściowo lub uszkodzona
    .text = Sam przewoźnik mówi, że czegoś brakowało lub coś było zepsute. Udokumentuj to, póki sprawa jest świeża.
    .steps =
        photograph: Sfotografuj pudełko, etykietę i towar, zanim cokolwiek wyrzucisz.
        ask-carrier: Poproś { the-carrier } o protokół szkody.
        write-seller: Zgłoś to sprzedawcy przez AliExpress.
    .evidence =
        zdjęcia pudełka, etykiety i całej zawartości, w miarę możliwości na jednym zdjęciu
        { evidence-carrier }
        { evidence-basic }
advice-delivered-inspect =
    .title = Sprawdź, co jest w środku
    .text = Problemy z towarem można zgłaszać do { $until }. Policz, porównaj z ofertą i wypróbuj.
advice-delivered-window-passed =
    .title = Czas na roszczenia prawdopodobnie minął
    .text = Zgłoszenie dotyczące tego doręczenia było zwykle możliwe do { $until }. Jeśli masz paczkę, oznacz ją jako otrzymaną.

## Plain trouble

advice-wrong-country =
    .title = Kraj, w którym jest: { $scan_country }
    .text = Kraj, w którym paczka jest doręczana: { $scan_country }. Kraj w zamówieniu: { $country }. Sprzedawca mógł podać numer innej paczki albo przewoźnik ją pomylił.{ by-act-day }
    .steps =
        save-pages: Zapisz stronę śledzenia i adres z zamówienia.
        other-site: Sprawdź numer na innej stronie śledzenia i na stronie { the-carrier }.
        ask-seller: Poproś sprzedawcę o właściwy numer.
        open-dispute: Gdy niezgodność będzie potwierdzona, otwórz spór; nie potwierdzaj odbioru.
    .evidence =
        strona śledzenia, na której widać niewłaściwy kraj lub miasto
        strona zamówienia z adresem dostawy
        { evidence-basic }
advice-returned-completed =
    .title = Nadawca ma ją z powrotem
    .text = Paczka została odesłana; nie przyjdzie. Pozostaje zwrot pieniędzy albo nowa wysyłka na koszt sprzedawcy.{ by-act-day }
    .steps =
        ask-seller: Poproś sprzedawcę o zwrot pieniędzy.
        open-dispute: Jeśli nie nadejdzie w ciągu kilku dni, otwórz spór.
        pay-nothing-outside: Nie dopłacaj niczego poza AliExpress.
    .evidence =
        strona śledzenia, na której widać odesłanie
        { evidence-basic }
return-words = { $words ->
    [unknown] Śledzenie podaje powód przed odesłaniem.{" "}
   *[other] Przed odesłaniem w śledzeniu było: „{ $words }”.{" "}
}
advice-returned-harder =
    .title = Wraca, a powód może działać na Twoją niekorzyść
    .text = { return-words }Gdy przyczyną był adres, nieobecność, nieodebranie paczki lub pismo bez odpowiedzi, o uznanie roszczenia jest trudniej. Nie jest to beznadziejne: opisz, jak było naprawdę.{ by-act-day }
    .steps =
        ask-carrier: Poproś przewoźnika o powód na piśmie.
        ask-seller: Zapytaj sprzedawcę, czy można ją wysłać ponownie.
        pay-nothing-outside: Nie dopłacaj niczego poza AliExpress.
        open-dispute: Jeśli nie da się jej doręczyć, otwórz spór.
    .evidence =
        strona śledzenia z powodem
        { evidence-carrier }
        { evidence-basic }
advice-returned-strong =
    .title = Wraca, i to nie przez Ciebie
    .text = { return-words }To nie Twoja wina, więc masz mocne argumenty.{ by-act-day }
    .steps =
        ask-seller: Poproś sprzedawcę o zwrot pieniędzy albo o bezpłatne ponowne wysłanie.
        pay-nothing-outside: Nie dopłacaj niczego poza AliExpress.
        open-dispute: Otwórz spór, gdy tylko odesłanie będzie potwierdzone.
    .evidence =
        strona śledzenia z powodem
        { evidence-basic }
advice-returned-reason-unknown =
    .title = Wraca
    .text = Paczka wraca do nadawcy; śledzenie nie mówi dlaczego. Od powodu zależy, jak mocne masz argumenty.{ by-act-day }
    .steps =
        carrier-site: Poszukaj powodu na stronie { the-carrier } albo o niego zapytaj.
        ask-seller: Poproś sprzedawcę o zwrot pieniędzy albo o bezpłatne ponowne wysłanie.
        pay-nothing-outside: Nie dopłacaj niczego poza AliExpress.
        open-dispute: Jeśli nie da się jej doręczyć, otwórz spór.
    .evidence =
        strona śledzenia, na której widać odesłanie
        { evidence-basic }
advice-lost-by-carrier =
    .title = Zaginęła
    .text = Sam przewoźnik mówi, że paczka zaginęła lub została zniszczona. Nie ma już na co czekać.{ by-act-day }
    .steps =
        ask-carrier: Poproś przewoźnika o potwierdzenie tego na piśmie.
        write-seller: Napisz do sprzedawcy.
        open-dispute: Otwórz spór.
    .evidence =
        oświadczenie przewoźnika o zaginięciu
        { evidence-basic }
advice-lost-by-you =
    .title = Uznana przez Ciebie za zaginioną
    .text = Paczka jest oznaczona przez Ciebie jako zaginiona. Doorstep pyta dalej, na wypadek gdyby się znalazła.{ by-act-day }
    .steps =
        ask-carrier: Poproś przewoźnika o pisemną odpowiedź.
        open-dispute: Otwórz spór, dopóki trwa ochrona.
    .evidence = { evidence-basic }
advice-damaged =
    .title = Uszkodzona w drodze
    .text = Przewoźnik zgłasza uszkodzenie. Gdy przyjdzie, sfotografuj ją przed otwarciem i w jego trakcie.
    .steps =
        ask-carrier: Poproś { the-carrier } o protokół szkody.
        photograph: Sfotografuj pudełko, etykietę i towar.
        write-seller: Zgłoś to sprzedawcy przez AliExpress.
    .evidence =
        zdjęcia pudełka, etykiety i towaru
        { evidence-carrier }
        { evidence-basic }
advice-sources-disagree =
    .title = Źródła sobie przeczą
    .text = Jedno źródło mówi, że paczka została doręczona lub odesłana, inne mówi co innego. Żadnemu nie dajemy wiary, dopóki nie sprawdzisz.
    .steps =
        carrier-site: Zajrzyj na stronę { the-carrier }: o ostatnim odcinku drogi tam wiedzą najlepiej.
        save-pages: Zapisz obie strony.
        confirm-nothing: Nie potwierdzaj odbioru, dopóki nie trzymasz paczki w ręku.
    .evidence =
        obie strony śledzenia, z datą i godziną
        { evidence-basic }
advice-exception-delayed =
    .title = Opóźniona
    .text = Przewoźnik zapowiada opóźnienie. Po takich komunikatach często następuje zwykły skan; poczekaj na niego.
advice-exception-on-hold =
    .title = Wstrzymana
    .text = Przewoźnik trzyma paczkę, i to nie urząd celny. Zapytaj o powód.
    .steps =
        carrier-site: Poszukaj powodu na stronie { the-carrier }.
        ask-carrier: Zapytaj, czy czegoś od Ciebie potrzeba.
advice-exception-prohibited =
    .title = Nieprzyjęta do transportu
    .text = Przewoźnik lub jego kontrola bezpieczeństwa odrzuca paczkę. Wróci do sprzedawcy, chyba że zostanie wysłana w inny sposób.{ by-act-day }
    .steps =
        ask-seller: Zapytaj sprzedawcę, jak wyśle ją inaczej, albo poproś o zwrot pieniędzy.
        pay-nothing-outside: Nie dopłacaj niczego poza AliExpress.
    .evidence = { evidence-basic }
advice-exception-undeliverable =
    .title = Nie mogą jej doręczyć
    .text = Przewoźnik zrezygnował z doręczenia; zwykle następuje odesłanie.{ by-act-day }
    .steps =
        call-carrier: Zadzwoń dzisiaj do { the-carrier }: niektóre paczki można jeszcze odebrać.
        ask-carrier: Poproś o powód na piśmie.
        write-seller: Napisz do sprzedawcy.
    .evidence =
        { evidence-carrier }
        { evidence-basic }

## The protection, and when to open a dispute

advice-dispute-too-early =
    .title = Chroniona do { $refund_by }
    .text = Zostało: { left-count }. Na spór jest teraz za wcześnie: dopóki paczka może jeszcze przyjść w zwykłym czasie, zwykle się go odrzuca, a dla jednego zamówienia rzadko da się otworzyć spór dwa razy. Dzień, do którego trzeba działać: { $act_by }.
advice-dispute-prepare =
    .title = Przygotuj się na koniec ochrony
    .text = Do { $refund_by } zostało: { left-count }, a paczka nie przyszła. Zbierz dowody teraz; będą potrzebne tylko wtedy, gdy do { $act_by } nic się nie ruszy.
    .steps =
        save-pages: Zapisz stronę śledzenia i stronę zamówienia.
        write-seller: Napisz do sprzedawcy i poproś o jasną odpowiedź.
        keep-answers: Zachowuj odpowiedzi; „proszę czekać” to nie odpowiedź.
    .evidence = { evidence-basic }
advice-dispute-ask-extension =
    .title = Możesz poprosić o więcej czasu
    .text = Sprzedawca może przedłużyć ochronę, ale potrzebuje na to kilku dni. Poproś teraz, jeśli wolisz poczekać na paczkę. Dopóki strona zamówienia nie pokaże nowej daty, obowiązuje: { $refund_by }.
advice-dispute-ending =
    .title = Ochrona kończy się za { left-count }
    .text = Ochrona kończy się { $refund_by }, a paczka nie przyszła. Napisz dzisiaj do sprzedawcy i miej spór w gotowości. Nie polegaj na obietnicach: otwórz go { $act_by }, jeśli paczki nie ma.
    .steps =
        write-seller: Napisz do sprzedawcy.
        evidence: Zbierz dowody.
        open-dispute: Otwórz spór najpóźniej { $act_by }, jeśli nic się nie zmieni.
    .evidence = { evidence-basic }
advice-dispute-now =
    .title = Otwórz spór teraz
    .text = Zostało: { left-count }. Ochrona kończy się { $refund_by }, o północy czasu kalifornijskiego. Jeśli nie trzymasz paczki w ręku, otwórz spór dzisiaj. Paczkę, która przyjdzie później, wciąż można przyjąć, a przegapionej daty nie da się naprawić.
    .steps =
        open-dispute: Otwórz zamówienie, wybierz zwrot pieniędzy i zaznacz, że paczka do Ciebie nie dotarła.
        describe: Opisz, co się stało, w dwóch lub trzech rzeczowych zdaniach.
        add-screenshots: Dołącz zrzuty ekranu.
    .evidence = { evidence-basic }
advice-dispute-last-day =
    .title = Ostatni dzień, by otworzyć spór
    .text = Ochrona kończy się dziś w nocy, o północy czasu kalifornijskiego. Jeśli nie trzymasz paczki w ręku, otwórz spór teraz, cokolwiek obiecuje sprzedawca.
    .steps =
        open-dispute: Otwórz zamówienie, wybierz zwrot pieniędzy i zaznacz, że paczka do Ciebie nie dotarła.
        describe: Opisz, co się stało, w dwóch lub trzech rzeczowych zdaniach.
        add-screenshots: Dołącz zrzuty ekranu, które masz; kolejne można zwykle dodać później.
    .evidence = { evidence-basic }
advice-dispute-after-protection =
    .title = Data zwrotu pieniędzy minęła: działaj teraz
    .text = Ochrona skończyła się { $refund_by }. Spór zwykle można jeszcze otworzyć do { $until }, ale na to nie licz: spróbuj teraz.
    .steps =
        look-order: Zajrzyj na stronę zamówienia: zwrot pieniędzy może być już w drodze.
        open-dispute: Jeśli nie, otwórz spór teraz.
        write-support: Jeśli formularz odmawia, napisz do obsługi klienta AliExpress.
    .evidence = { evidence-basic }
advice-dispute-too-late =
    .title = Na spór jest prawdopodobnie za późno
    .text = Ochrona skończyła się { $refund_by }, a dni po niej minęły { $until }. Formularz prawdopodobnie odmówi.
    .steps =
        look-order: Mimo to zajrzyj na stronę zamówienia i spróbuj.
        write-support: Napisz do obsługi klienta AliExpress.
        ask-bank: Zapytaj bank lub dostawcę płatności o ich własną procedurę.
advice-dispute-payment-provider =
    .title = Twój dostawca płatności ma własną procedurę
    .text = Jest zwykle dostępna do { $until }, cokolwiek mówi AliExpress. Użyj jej tylko w sprawie zamówienia, którego nie dostarczono i za które nie zwrócono pieniędzy.
    .evidence = { evidence-basic }
advice-dispute-not-open-yet =
    .title = Spór jest zwykle możliwy od { $opens }
    .text = Stało się coś, czego czekanie nie naprawi, ale AliExpress otwiera formularz zwykle dopiero kilka dni po wysyłce. Do tego czasu zbieraj dowody.
    .evidence = { evidence-basic }
advice-dispute-ready =
    .title = Jest wystarczający powód do sporu
    .text = Czekanie nic już nie daje. Daj sprzedawcy krótki czas na załatwienie sprawy, a potem otwórz spór, na długo przed końcem ochrony.{ by-act-day }
    .steps =
        carrier-site: Sprawdź śledzenie jeszcze raz na stronie { the-carrier }.
        save-pages: Zapisz je.
        write-seller: Napisz do sprzedawcy.
        open-dispute: Otwórz spór.
    .evidence = { evidence-basic }
advice-dispute-late-and-silent =
    .title = Spóźniona i bez wieści
    .text = Obiecany dzień minął i od dawna nic nie słychać. Razem to powód do sporu; osobno ani jedno, ani drugie nim nie jest.{ by-act-day }
    .steps =
        ask-both: Zapytaj sprzedawcę i przewoźnika jeszcze raz.
        open-dispute: Otwórz spór najpóźniej { $act_by } albo wcześniej, jeśli z odpowiedzi nie ma pożytku.
    .evidence = { evidence-basic }
advice-dispute-seller-answer =
    .title = Sprzedawca musi odpowiedzieć do { $by }
    .text = Twój spór jest otwarty. Jeśli sprzedawca nie odpowie do { $by }, Twoje żądanie zwykle zostaje uznane; AliExpress kilka dni później rozstrzyga sam. Jeśli coś zaproponuje, przyjrzyj się temu, zanim się zgodzisz: przyjęta propozycja kończy spór.
    .steps =
        look-order: Zajrzyj do sporu na AliExpress i odpowiedz na to, o co tam pytają.
        add-screenshots: Dodaj brakujące dowody; można to robić, dopóki spór nie jest zamknięty.
        escalate: Gdy czas sprzedawcy minie i nic się nie stanie, poproś AliExpress o decyzję.
        mark-refunded: Gdy pieniądze wrócą, zamknij tu paczkę z oznaczeniem, że pieniądze wróciły.
    .evidence = { evidence-basic }
advice-protection-unknown =
    .title = Data zwrotu pieniędzy nie jest znana
    .text = Otwórz raz zamówienie na AliExpress i wpisz lub zaimportuj datę zwrotu pieniędzy: bez niej nie da się pilnować żadnego terminu.
advice-protection-estimated =
    .title = Data końca ochrony to tylko szacunek
    .text = Datę { $refund_by } policzono od wysyłki. Otwórz raz zamówienie na AliExpress i przepisz podaną tam datę; może być wcześniejsza.
advice-promise-passed =
    .title = Obiecany dzień minął
    .text = Obiecano lub oszacowano na { $promised }. Takie dni nie są gwarantowane, ale od teraz przerwa waży więcej.
advice-promise-coupon =
    .title = Kupon za opóźnienie
    .text = Od { $from } możesz poprosić o kupon, który zamówienie obiecuje w razie spóźnienia. Przyjęcie go nie kończy ochrony.

## What the shipping method lets one expect

tracking-sentence = { $tracking ->
    [detailed] Śledzenie jest tu szczegółowe.
    [good] Śledzenie jest tu zwykle dobre.
    [varies] Jakość śledzenia bywa tu różna.
   *[limited] Śledzenie jest tu ograniczone i często nie sięga do końca.
}
best-for-sentence = { $best_for ->
    [low-cost] Ta metoda jest przeznaczona dla tanich rzeczy, które nie są pilne.
    [time-sensitive] Ta metoda jest przeznaczona dla zamówień, które mają przyjść szybko.
    [small] Ta metoda jest przeznaczona dla małych paczek do obsługiwanych krajów.
    [budget] Ta metoda jest przeznaczona dla budżetowych zamówień.
    [urgent] Ta metoda jest przeznaczona dla pilnych lub wartościowych zamówień.
   *[regular] Ta metoda jest przeznaczona dla zwykłych zamówień.
}
advice-method-expect =
    .title = { $method }: od { $from } do { $to } dni
    .text = Tyle zwykle trwa ta metoda od dnia wysyłki; to szacunek, a nie gwarancja. { tracking-sentence } { best-for-sentence } Zależy to od kraju, pory roku i lokalnego przewoźnika.
advice-method-overdue =
    .title = W drodze dłużej niż zwykle
    .text = Dni od wysyłki: { $since_shipment }; metoda { $method } trwa zwykle od { $from } do { $to }. { tracking-sentence } Samo to nie dowodzi zaginięcia.

## Orders without a number

advice-order-preparing =
    .title = Sprzedawca je przygotowuje
    .text = Przed wysyłką nie ma numeru śledzenia; do tego czasu tylko strona zamówienia pokazuje, na jakim jest etapie.
    .steps =
        wait: Poczekaj, aż minie czas przetwarzania.
        ask-seller: Jeśli trwa to długo, zapytaj sprzedawcę, kiedy nastąpi wysyłka.
        cancel: Anuluj zamówienie, jeśli zmienisz zdanie, dopóki strona na to pozwala.
advice-order-slow =
    .title = Niewysłane już { days-count }
    .text = Sprzedawcy zwykle wysyłają w ciągu dziesięciu dni. Zapytaj, kiedy nastąpi wysyłka; możesz też anulować, dopóki strona na to pozwala.
    .steps =
        processing-time: Sprawdź czas przetwarzania na stronie zamówienia.
        ask-seller: Zapytaj sprzedawcę o dzień wysyłki.
        cancel: Anuluj zamówienie, jeśli odpowiedź Cię nie zadowala.
advice-order-not-shipped-in-time =
    .title = Niewysłane na czas
    .text = Sprzedawca miał wysłać do { $by }. Takie zamówienia zwykle same się anulują, a pieniądze są zwracane; zgódź się na dłuższy termin tylko wtedy, gdy chcesz czekać.
    .steps =
        look-order: Zajrzyj na stronę zamówienia: zwrot pieniędzy może być w drodze.
        ask-seller: Zapytaj sprzedawcę albo anuluj zamówienie.
advice-order-closing-soon =
    .title = AliExpress zaraz zakończy to zamówienie
    .text = AliExpress napisał { $warned_on }, że zamówienie wkrótce zostanie oznaczone jako zakończone, a żadna jego paczka nie jest tu znana. Gdy to nastąpi, sprzedawca dostanie pieniądze, a możliwości ich odzyskania będą mniejsze.
    .steps =
        look-order: Otwórz jeszcze dziś zamówienie na AliExpress.
        confirm-nothing: Jeśli nic nie przyszło, nie potwierdzaj odbioru: poproś tam o więcej czasu albo o zwrot pieniędzy.
        import-page: Wczytaj tu stronę zamówienia, żeby jego daty były znane.
advice-closing-soon =
    .title = AliExpress zaraz zakończy to zamówienie
    .text = AliExpress napisał { $warned_on }, że zamówienie wkrótce zostanie oznaczone jako zakończone, a nic nie wskazuje, że paczka przyszła. Gdy to nastąpi, sprzedawca dostanie pieniądze, a możliwości ich odzyskania będą mniejsze.
    .steps =
        look-order: Otwórz jeszcze dziś zamówienie na AliExpress.
        confirm-nothing: Jeśli paczka nie przyszła, nie potwierdzaj odbioru: poproś tam o więcej czasu albo o zwrot pieniędzy.
        mark-received: Jeśli przyszła, zapisz to tutaj.
advice-order-number-soon =
    .title = Wysłane; numer będzie wkrótce
    .text = Numer śledzenia pojawia się na stronie śledzenia zamówienia, zwykle w ciągu 24–72 godzin.
    .steps =
        on-web: W przeglądarce: otwórz „Moje zamówienia”, potem „Śledź zamówienie”.
        in-app: W aplikacji: otwórz „Konto” lub „Moje zamówienia”, potem część ze śledzeniem.
advice-order-number-missing =
    .title = Wysłane, ale bez numeru
    .text = Zamówienie oznaczono jako wysłane { days-count } temu, a numeru śledzenia nie ma. Bez niego niczego nie da się śledzić ani udowodnić.{ by-act-day }
    .steps =
        look-again: Zajrzyj jeszcze raz na stronę śledzenia zamówienia.
        ask-seller: Zapytaj sprzedawcę o numer i przewoźnika.
        keep-answers: Zachowaj odpowiedź.
    .evidence =
        strona zamówienia, na której nie ma numeru
        { evidence-basic }

## What you did, and what is to follow

advice-seller-awaited =
    .title = Sprzedawca ma Twoją wiadomość
    .text = Wiadomość wysłano { $sent }. Daj sprzedawcy czas do { $answer_by }; Doorstep wtedy o tym przypomni.
advice-seller-silent =
    .title = Sprzedawca nie odpowiada
    .text =
        Wiadomość wysłano { $sent }, { $waited ->
            [one] dzień
            [few] { $waited } dni
            [many] { $waited } dni
           *[other] { $waited } dnia
        } temu, a odpowiedzi nie zapisano. Brak pomocnej odpowiedzi sprzedawcy jest powodem do sporu, gdy czekanie zaczyna Cię coś kosztować, ale sam w sobie nie dowodzi, że paczka zaginęła.{ by-act-day }
    .steps =
        look-messages: Zajrzyj do wiadomości na AliExpress: odpowiedź może tam być.
        write-again: Napisz jeszcze raz i podaj dzień, do którego chcesz odpowiedzi.
        save-messages: Zapisz zrzuty ekranu swoich wiadomości.
        open-dispute: Jeśli sprawa jest pilna, otwórz spór zamiast czekać.
    .evidence =
        zrzuty ekranu Twoich wiadomości do sprzedawcy, z datami
        { evidence-basic }
advice-carrier-awaited =
    .title = Przewoźnik ma Twoją wiadomość
    .text = Wiadomość do { the-carrier } wysłano { $sent }. Czas na odpowiedź jest do { $answer_by }; Doorstep wtedy o tym przypomni.
advice-carrier-silent =
    .title = Przewoźnik nie odpowiada
    .text = Wiadomość wysłano { $sent }, a odpowiedzi nie zapisano. Brak odpowiedzi też warto udokumentować: w sporze liczy się, jakie kroki podjęto.
    .steps =
        call-carrier: Zadzwoń do { the-carrier } i zapisz dzień i nazwisko.
        save-messages: Zapisz zrzuty ekranu swoich wiadomości.
advice-wait-open =
    .title = Sprzedawca prosi, by czekać do { $until }
    .text = To wcześniej niż dzień, w którym trzeba działać, więc nic nie tracisz. Doorstep przypomni, gdy ten dzień minie.
advice-wait-too-long =
    .title = Nie czekaj tak długo
    .text = Sprzedawca prosi, by czekać do { $until }, ale Twój czas na działanie kończy się wcześniej. Obietnica nie zatrzymuje terminu.{ by-act-day }
    .steps =
        ask-extension: Poproś sprzedawcę o przedłużenie ochrony; liczy się tylko nowa data na stronie zamówienia.
        save-messages: Zapisz wiadomość z obietnicą.
        open-dispute: Bez nowej daty na stronie zamówienia otwórz spór najpóźniej w dniu, w którym trzeba działać.
    .evidence =
        wiadomość, w której sprzedawca prosi, by czekać
        { evidence-basic }
advice-wait-broken =
    .title = Sprzedawca nie dotrzymał obietnicy
    .text = Sprzedawca prosił, by czekać do { $until }, i od tego czasu nic się nie ruszyło. Kolejne „proszę czekać” nie jest warte więcej niż to poprzednie.{ by-act-day }
    .steps =
        save-messages: Zapisz wiadomość z obietnicą.
        write-seller: Napisz do sprzedawcy, że ten dzień minął.
        open-dispute: Otwórz spór, jeśli odpowiedzią jest kolejna obietnica, a dzień, w którym trzeba działać, jest blisko.
    .evidence =
        wiadomość, w której sprzedawca prosił, by czekać
        { evidence-basic }
advice-extension-asked =
    .title = Poproszono o więcej czasu
    .text = Prośbę o przedłużenie ochrony wysłano sprzedawcy { $asked }. Dopóki strona zamówienia nie pokazuje późniejszej daty, obowiązuje stara.
    .steps =
        look-order: Sprawdź, czy na stronie zamówienia jest nowa data.
        note-granted: Jeśli jest, zaimportuj stronę lub wpisz datę.
advice-extension-granted =
    .title = Przepisz nową datę
    .text = Zapisano tu, że ochronę przedłużono, ale Doorstep nie odczytał jeszcze nowej daty ze strony zamówienia. Do tego czasu liczy się stara.
    .steps = look-order: Otwórz zamówienie na AliExpress i zaimportuj stronę lub wpisz datę.
advice-wrong-city =
    .title = Jest gdzie indziej: { $scan_city }, a nie { $city }
    .text = Paczka jest wydawana w miejscowości { $scan_city }, około { $km } km od celu zamówienia ({ $city }). Sprzedawca mógł podać numer innej paczki albo źle ją posortowano. Paczkę na złej drodze można jeszcze zawrócić.{ by-act-day }
    .steps =
        save-pages: Zapisz stronę śledzenia i adres z zamówienia.
        compare-address: Porównaj adres w zamówieniu ze swoim prawdziwym adresem.
        other-site: Sprawdź numer na innej stronie śledzenia i na stronie { the-carrier }.
        ask-carrier: Zapytaj { the-carrier }, na jaką miejscowość i kod pocztowy jest zaadresowana.
        ask-seller: Poproś sprzedawcę o właściwy numer.
        open-dispute: Gdy niezgodność się potwierdzi, otwórz spór; nie potwierdzaj odbioru.
    .evidence =
        strona śledzenia z niewłaściwą miejscowością
        strona zamówienia z adresem dostawy
        { evidence-basic }
advice-parts-missing =
    .title = Przyszła inna część zamówienia
    .text = Jedna paczka z tego zamówienia została doręczona, a na tę wciąż się czeka. Nie potwierdzaj odbioru całego zamówienia, dopóki brakuje części: to kończy ochronę całości.
    .steps =
        count: Sprawdź, co było w paczce, która przyszła; obie części mogły być zapakowane razem.
        ask-seller: Jeśli czegoś brakuje, zapytaj sprzedawcę, w której jest paczce.
        confirm-nothing: Nie potwierdzaj odbioru, dopóki nie ma wszystkiego.
advice-parts-claim =
    .title = Brakuje części zamówienia
    .text = Jedna paczka z tego zamówienia przyszła, a czas na zgłoszenie tego, czego w niej nie było, liczy się od tego doręczenia. Zgłoś to do { $until }.
    .steps =
        count: Policz, co przyszło, i sfotografuj to razem z etykietą.
        ask-seller: Poproś sprzedawcę o brakującą część.
        open-dispute: Otwórz spór tylko o brakujące pozycje.
    .evidence =
        zdjęcie wszystkiego, co przyszło, na jednym ujęciu
        { evidence-basic }
advice-dispute-unlikely =
    .title = Prawdopodobnie nie przyjdzie na czas
    .text = Spośród paczek, które dotarły tak daleko i są w drodze tak długo, przed { $act_by } przychodzi około { $percent } na 100. Przygotuj się teraz: gotowość nic nie kosztuje, a przegapionej daty nie da się naprawić. Zbyt wczesny spór grozi odrzuceniem sprawy, gdy paczka może jeszcze przyjść.
    .steps =
        save-pages: Zapisz stronę śledzenia i stronę zamówienia.
        ask-extension: Poproś sprzedawcę o więcej czasu, jeśli wolisz dostać paczkę.
        write-seller: Napisz do sprzedawcy i poproś o jasną odpowiedź.
    .evidence = { evidence-basic }

## Closed

advice-closed-received =
    .title = Otrzymana
    .text = Masz ją. Doorstep już o nią nie pyta.
advice-closed-refunded =
    .title = Pieniądze zwrócone
    .text = Pieniądze wróciły. Doorstep już o nią nie pyta.
advice-closed-given-up =
    .title = Spisana na straty
    .text = Została przez Ciebie spisana na straty. Doorstep już o nią nie pyta.
