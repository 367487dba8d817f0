### Common words, and the sentences of checks, clocks, silence and schedule.
###
### Terms: parcel = paczka, order = zamówienie, seller = sprzedawca, carrier = przewoźnik, source = źródło,
### check = zapytanie, event = wpis, silence = cisza (bez wieści), clock = termin, protection = Ochrona kupującego
### (ochrona), dispute = spór, refund = zwrot pieniędzy, refund date = data zwrotu pieniędzy, return of the parcel =
### odesłanie, hand-over = przekazanie, scan = skan, label = etykieta, customs = urząd celny, pickup point = punkt odbioru,
### tracking number = numer śledzenia, tracking = śledzenie, confirm receipt = potwierdzić odbiór, claim = roszczenie,
### evidence = dowody. The reader is „Ty”, without past forms that show gender.
### Months stand in the genitive, so that a date fits after „do”, „od” and as a day by itself.

## Dates

date = { $day } { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## Pieces that sentences share. What is not known arrives as `unknown`.
## `the-carrier` stands in the genitive („na stronie { the-carrier }”), `days-count` in the accusative („już { days-count }”).

days-count = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
left-count = { $days_left ->
    [one] { $days_left } dzień
    [few] { $days_left } dni
    [many] { $days_left } dni
   *[other] { $days_left } dnia
}
the-carrier = { $carrier ->
    [unknown] lokalnego przewoźnika
   *[other] przewoźnika { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}Bez względu na to, co usłyszysz, zacznij działać najpóźniej { $act_by }: ochrona kończy się { $refund_by }.
}

## How a check ended

outcome-answered = Źródło odpowiedziało.
outcome-unchanged = Źródło odpowiedziało; nie ma nic nowego.
outcome-pending = Źródło zna ten numer; nie ma jeszcze żadnego skanu.
outcome-not-found = Źródło nie zna tego numeru.
outcome-pivot = Źródło wskazuje inny numer tej samej paczki.
outcome-auth = Źródło odrzuciło klucz. Sprawdź klucz w ustawieniach.
outcome-quota = Limit zapytań do tego źródła jest na razie wyczerpany.
outcome-rate-limited = Źródło chce, by pytać je wolniej.
outcome-blocked = Zamiast odpowiedzi źródło pokazało stronę z blokadą. Doorstep zostawi je w spokoju na kilka godzin.
outcome-bad-number = Źródło mówi, że to nie może być jeden z jego numerów.
outcome-misread = Przyszła odpowiedź, której Doorstep nie potrafił odczytać. Nic nie zostało zmienione.
outcome-upstream = Po stronie źródła wystąpił błąd.
outcome-unreachable = Nie udało się połączyć ze źródłem.

## When Doorstep asks next

next-check-closed = Ta paczka jest przez Ciebie zamknięta; nie ma już o nią zapytań.
next-check-first = Za chwilę będzie pierwsze zapytanie o nią.
next-check-nobody = Żadne źródło nie zostało jeszcze zapytane. Sprawdź, które źródła są włączone.
next-check-done = Jej droga się skończyła; dalsze zapytania nie są potrzebne.
next-check-confirm = Jeszcze raz za dobę, na wypadek gdyby przewoźnik coś sprostował.
next-check-pivot = Od razu, bo źródło podało inny numer.
next-check-dormant = Raz w tygodniu, bo od miesięcy nic nie słychać.
next-check-not-found = Na początku kilka razy dziennie, potem codziennie, bo żadne źródło nie zna jeszcze numeru.
next-check-stalled = Raz dziennie, bo od dwóch tygodni nic nie słychać.
next-check-label = Co drugi dzień aż do pierwszego skanu.
next-check-transit = Co drugi dzień, dopóki jest w kraju nadania.
next-check-line-haul = Raz dziennie, po porannych skanach, dopóki podróżuje między krajami.
next-check-arrived = Dwa razy dziennie, w porach skanowania paczek, bo jest już w kraju doręczenia.
next-check-customs = Raz dziennie, dopóki jest w urzędzie celnym.
next-check-pickup = Dwa razy dziennie, dopóki na Ciebie czeka.
next-check-out-for-delivery = Co kilka godzin w ciągu dnia, bo jest w doręczeniu.
next-check-trouble = Dwa razy dziennie, bo coś jest nie tak.
next-check-ending = Raz dziennie, żeby zobaczyć, jak to się skończy.
next-check-deadline = Częściej niż zwykle, bo ochrona niedługo się kończy.
next-check-far = Co drugi dzień, bo przewoźnik spodziewa się jej najwcześniej w przyszłym tygodniu.
next-check-expected = Dwa razy dziennie, bo przewoźnik spodziewa się jej mniej więcej teraz.
next-check-not-today = Cztery razy dziennie, bo była w doręczeniu, a tego dnia nie przyszła.
next-check-tells-late = Najwyżej dwa razy dziennie, bo jej źródło podaje skany z opóźnieniem pół doby.
next-check-not-found-long = Co trzeci dzień, bo od dziesięciu dni żadne źródło nie zna numeru.
next-check-key = Za dobę, bo źródło odrzuciło klucz.
next-check-quota = Gdy limit źródła się odnowi.
next-check-rate-limited = Później, bo źródło chce, by pytać je wolniej.
next-check-blocked = Po kilku godzinach przerwy, bo źródło pokazało stronę z blokadą.
next-check-misread = Za pół doby, bo ostatniej odpowiedzi nie dało się odczytać.
next-check-retry = Niedługo znowu, a im dłużej źródło zawodzi, tym rzadziej.

## Silence

silence-level-normal = w normie
silence-level-watch = dłużej niż zwykle
silence-level-worrying = niepokojąco długo
silence-level-lost = prawdopodobnie zaginęła

silence-evidence-last = Ostatni skan, { $on }, mówi: „{ $words }”.
silence-evidence-service = Przy { $service } często nie ma już skanów po przekazaniu przewoźnikowi w Twoim kraju.
silence-evidence-economy = Źródło nazywa ją usługą ekonomiczną, a takie często nie są już skanowane po przekazaniu.
silence-evidence-peak = W takim okresie ({ peak-name }) paczki na tym odcinku drogi wszędzie czekają dłużej.
silence-evidence-renumbered = Została przekazana, a numer następnego przewoźnika nie jest znany.
silence-evidence-others = { $one_in ->
    [0] Z { $like } przerw zaobserwowanych w tym miejscu prawie żadna nie trwała tak długo.
    [1] Z { $like } przerw zaobserwowanych w tym miejscu prawie wszystkie trwają tak długo.
   *[other] Z { $like } przerw zaobserwowanych w tym miejscu mniej więcej jedna na { $one_in } trwała co najmniej tak długo.
}
silence-evidence-slow = Paczki w tym miejscu są w tych tygodniach o około { $percent } % wolniejsze.
silence-reason-nothing-awaited = Nie oczekuje się kolejnych skanów.
silence-reason-label = Etykieta istnieje, ale przewoźnik prawdopodobnie jeszcze nie zeskanował paczki.
silence-reason-collection = Paczka prawdopodobnie czeka, aż odbierze ją przewoźnik.
silence-reason-line-haul = Jest prawdopodobnie między krajami, gdzie skanów jest mało.
silence-reason-customs = Prawdopodobnie przechodzi odprawę celną; tam może być cicho przez tydzień lub dłużej.
silence-reason-local-carrier = Lokalny przewoźnik prawdopodobnie jeszcze jej nie zeskanował.
silence-reason-limited-tracking = Przy tej metodzie wysyłki skany często kończą się po przekazaniu; paczka może jeszcze przyjść albo już być na miejscu.
silence-reason-peak = Wypada to w gorącym okresie ({ peak-name }), gdy wszystko trwa dłużej.
silence-reason-renumbered = Lokalny przewoźnik mógł nadać jej nowy numer po wjeździe do kraju.
silence-reason-new-number = Nadano nowy numer { $number }, ale jego przewoźnik nie pokazał jeszcze żadnego skanu.
silence-reason-waiting-for-you = Czeka, aż ją odbierzesz.
silence-reason-returning = Jest w drodze powrotnej, a na niej skany są rzadkie.
silence-reason-source-failing = Od kilku dni żadne źródło nie odpowiada, więc to nie paczka milczy.
peak-name = { $peak ->
    [chinese-new-year] Chiński Nowy Rok
    [golden-week] „złoty tydzień” w Chinach
    [singles-day] wyprzedaże 11.11
    [black-friday] Black Friday
    [christmas] Boże Narodzenie
   *[other] { $peak }
}

## Clocks

clock-ship-by = Sprzedawca wysyła do
    .meaning = Jeśli sprzedawca nie wyśle do tego dnia, AliExpress zwykle anuluje zamówienie i zwraca pieniądze.
clock-refund-by = Data zwrotu pieniędzy
    .meaning = Zwrot pieniędzy, jeśli paczka nie przyjdzie przed tym dniem. Dzień zaczyna się o północy czasu kalifornijskiego.
clock-coupon-from = Kupon za opóźnienie
    .meaning = Od tego dnia można poprosić o kupon, bo paczka się spóźnia.
clock-claim-until = Roszczenie zwykle możliwe do
    .meaning = Po dacie zwrotu pieniędzy spór zwykle można otworzyć jeszcze przez kilka dni. Nie licz na to.
clock-received-until = Roszczenie po odbiorze do
    .meaning = Ostatni dzień, by zgłosić problem z dostarczonym towarem albo to, że do Ciebie nie dotarł.
clock-seller-answer-by = Sprzedawca odpowiada do
    .meaning = Jeśli sprzedawca nie odpowie w sporze do tego dnia, Twoje żądanie zwykle zostaje uznane.
clock-pickup-until = Odbierz do
    .meaning = Punkt odbioru przechowuje paczkę do tego dnia, a potem ją odsyła.
clock-promised-by = Obiecano do
    .meaning = Dzień, na który paczkę obiecano lub oszacowano. To szacunek, a nie gwarancja.
clock-payment-claim-until = Termin dostawcy płatności
    .meaning = Do tego dnia dostawca płatności ma własną procedurę reklamacji.
clock-certainty-printed = podano
clock-certainty-stated = wpisane przez Ciebie
clock-certainty-estimated = szacunek

## Parties of messages

party-seller = Do sprzedawcy
    .by = sprzedawca
party-carrier = Do przewoźnika
    .by = przewoźnik
party-support = Do obsługi klienta AliExpress
    .by = obsługa AliExpress
party-dispute = Do formularza sporu
    .by = AliExpress, w sprawie sporu

## How sure a reading is

certainty-coded = odczytane z kodu samego źródła
certainty-worded = odczytane ze słów
certainty-guessed = tylko przypuszczenie; niczego nie zmienia
