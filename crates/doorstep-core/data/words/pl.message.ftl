### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.
### `msg-order` and `msg-number` stand in the genitive, `msg-days` in the genitive after „od”, `msg-home` in the accusative
### after „pod”, „na”. The writer's gender is never shown.

## Pieces

msg-order = { $order ->
    [unknown] mojego zamówienia
   *[other] zamówienia nr { $order }
}
msg-number = { $number ->
    [unknown] paczki
   *[other] paczki { $number }
}
# In brackets, where it is known.
msg-tracking = { $number ->
    [unknown] {""}
   *[other] {" "}(numer śledzenia { $number })
}
msg-bare = { $number ->
    [unknown] {""}
   *[other] {" "}({ $number })
}
# The same at the beginning of a sentence.
msg-order-first = { $order ->
    [unknown] Moje zamówienie
   *[other] Zamówienie nr { $order }
}
msg-number-first = { $number ->
    [unknown] Paczka
   *[other] Paczka { $number }
}
msg-days = { $days ->
    [one] { $days } dnia
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}Ochrona zamówienia kończy się { $refund_by }.
}
msg-scan-country = { $scan_country ->
    [unknown] w innym kraju
   *[other] w innym kraju ({ $scan_country })
}
msg-home = { $country ->
    [unknown] mój adres
   *[other] mój adres ({ $country })
}

## No updates

message-not-updated-seller =
    Dzień dobry. Śledzenie { msg-order }{ msg-tracking } od { msg-days } nie pokazuje nic nowego. Proszę sprawdzić, czy paczka naprawdę została przekazana przewoźnikowi, i przesłać mi nowy numer śledzenia, jeśli taki jest.
message-not-updated-carrier =
    Dzień dobry. Państwa śledzenie { msg-number } od { msg-days } nie pokazuje nic nowego. Proszę o informację, gdzie paczka jest teraz i czy czegoś Państwo ode mnie potrzebują.
message-not-updated-support =
    Dzień dobry. { msg-number-first } z { msg-order } od { msg-days } się nie rusza i nie została doręczona.{ msg-protected } Proszę o informację, co mam zrobić, żeby zachować roszczenie.
message-not-updated-dispute =
    Paczka z { msg-order } do mnie nie dotarła. Śledzenie{ msg-bare } od { msg-days } nie pokazuje nic nowego. Adres dostawy w zamówieniu jest poprawny. Proszę o zwrot pieniędzy.

## Number does not work

message-number-invalid-seller =
    Dzień dobry. Numeru śledzenia { msg-order }{ msg-bare } nie znajduje żadna strona śledzenia. Proszę potwierdzić właściwy numer i podać, który przewoźnik ma paczkę.
message-number-invalid-support =
    Dzień dobry. Numeru śledzenia, który sprzedawca podał dla { msg-order }{ msg-bare }, nie zna żaden z zapytanych przewoźników. Proszę wyjaśnić to ze sprzedawcą.{ msg-protected }
message-number-invalid-dispute =
    Numer śledzenia podany dla { msg-order }{ msg-bare } nie istnieje u żadnego przewoźnika, więc nie mogę śledzić paczki, a paczka do mnie nie dotarła. Proszę o zwrot pieniędzy.

## No number

message-number-missing-seller =
    Dzień dobry. { msg-order-first } jest oznaczone jako wysłane, ale nie widzę numeru śledzenia. Proszę przesłać mi numer i nazwę przewoźnika.
message-number-missing-support =
    Dzień dobry. { msg-order-first } jest oznaczone jako wysłane, ale nie ma numeru śledzenia, a sprzedawca mi go nie podał.{ msg-protected } Proszę to sprawdzić.
message-number-missing-dispute =
    { msg-order-first } jest oznaczone jako wysłane, ale nie ma numeru śledzenia i nic do mnie nie dotarło. Proszę o zwrot pieniędzy.

## Not shipped

message-not-shipped-seller =
    Dzień dobry. { msg-order-first } nie zostało jeszcze wysłane. Proszę o informację, którego dnia zostanie wysłane. Jeśli wysyłka nie jest możliwa, proszę anulować zamówienie.
message-not-shipped-support =
    Dzień dobry. Sprzedawca nie wysłał { msg-order } w czasie przetwarzania. Proszę anulować zamówienie i zwrócić mi pieniądze albo poinformować mnie, kiedy zostanie wysłane.

## Delivered, not received

message-delivered-not-received-seller =
    Dzień dobry. Według śledzenia { msg-order }{ msg-tracking } paczka została doręczona, ale jej nie mam. Wszystkie zwykłe miejsca są sprawdzone, a osoby wokół zapytane. Proszę przesłać mi dowód doręczenia od przewoźnika albo pomóc mi znaleźć paczkę. Jeśli się nie znajdzie, otworzę spór.
message-delivered-not-received-carrier =
    Dzień dobry. Według Państwa śledzenia { msg-number } została ona doręczona, ale do mnie nie dotarła. Proszę o informację, kiedy, gdzie i komu została wydana, oraz o zdjęcie, podpis lub współrzędne doręczenia.
message-delivered-not-received-support =
    Dzień dobry. { msg-number-first } z { msg-order } jest pokazana jako doręczona, ale do mnie nie dotarła. Przewoźnik został poproszony o dowód doręczenia. Odbiór nie jest przeze mnie potwierdzony. Proszę nie zamykać zamówienia.
message-delivered-not-received-dispute =
    Śledzenie pokazuje doręczenie, ale paczka z { msg-order }{ msg-tracking } do mnie nie dotarła. Adres w zamówieniu jest poprawny. Lokalny przewoźnik został zapytany; paczka nie została mi wydana. Proszę o zwrot pieniędzy.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    Dzień dobry. Śledzenie { msg-order }{ msg-tracking } jest sprzeczne: paczka jest pokazana jako doręczona lub odesłana, ale jej nie mam. Proszę zapytać przewoźnika, gdzie jest.
message-delivery-unclear-carrier =
    Dzień dobry. Informacje dotyczące { msg-number } nie zgadzają się ze sobą. Proszę o informację, gdzie paczka jest teraz, a jeśli została doręczona, to kiedy, gdzie i komu.

## Elsewhere

message-wrong-country-seller =
    Dzień dobry. Śledzenie { msg-order }{ msg-tracking } pokazuje paczkę { msg-scan-country }, a nie w drodze pod { msg-home }. Proszę sprawdzić numer śledzenia i przesłać mi właściwy.
message-wrong-country-carrier =
    Dzień dobry. Państwa śledzenie { msg-number } pokazuje ją { msg-scan-country }. Ta paczka powinna przyjść pod { msg-home }. Proszę potwierdzić kraj i miejscowość, do których jest zaadresowana.
message-wrong-country-support =
    Dzień dobry. Numer śledzenia { msg-order }{ msg-bare } należy do paczki, która znalazła się { msg-scan-country }. Moje zamówienie było na { msg-home }.{ msg-protected } Proszę to sprawdzić.
message-wrong-country-dispute =
    Śledzenie{ msg-bare } pokazuje doręczenie { msg-scan-country }. Adres { msg-order } to { msg-home }. Ta paczka nie idzie do mnie. Zrzuty ekranu ze śledzeniem i z adresem w zamówieniu są załączone. Proszę o zwrot pieniędzy.

## Returned

message-returned-seller =
    Dzień dobry. Według śledzenia { msg-order }{ msg-tracking } paczka wraca do nadawcy. Proszę o podanie przyczyny i informację, czy zostanie wysłana ponownie bez kosztów, czy dostanę zwrot pieniędzy.
message-returned-carrier =
    Dzień dobry. { msg-number-first } jest odsyłana do nadawcy. Proszę o podanie przyczyny na piśmie.
message-returned-support =
    Dzień dobry. { msg-number-first } z { msg-order } jest odsyłana do nadawcy, choć nie było o to prośby z mojej strony.{ msg-protected } Proszę o informację, jak nastąpi zwrot pieniędzy.
message-returned-dispute =
    { msg-order-first }{ msg-tracking } zostało odesłane do nadawcy i nie zostało mi doręczone. Zrzuty ekranu ze śledzeniem są załączone. Proszę o zwrot pieniędzy.

## Customs

message-customs-request-seller =
    Dzień dobry. { msg-order-first }{ msg-tracking } jest w urzędzie celnym. Proszę przesłać mi fakturę i dokładny opis towaru, bo urząd celny może o nie poprosić.
message-customs-request-carrier =
    Dzień dobry. Państwa śledzenie { msg-number } pokazuje, że jest w urzędzie celnym. Proszę o informację, co jest ode mnie potrzebne i gdzie na Państwa oficjalnej stronie mogę to przesłać lub opłacić.
message-customs-seller =
    Dzień dobry. { msg-order-first }{ msg-tracking } jest w urzędzie celnym. Proszę przesłać mi fakturę i dokładny opis towaru, na wypadek gdyby urząd celny o nie poprosił.
message-customs-carrier =
    Dzień dobry. Państwa śledzenie { msg-number } pokazuje, że jest w urzędzie celnym. Czy Państwo lub urząd celny czegoś ode mnie potrzebują? Jeśli trzeba coś opłacić lub przesłać, proszę o informację, gdzie na Państwa oficjalnej stronie mogę to zrobić.
message-customs-dispute =
    { msg-order-first }{ msg-tracking } od { msg-days } jest zatrzymane w urzędzie celnym i nie zostało doręczone. Na każde urzędowe pismo, które do mnie dotarło, jest odpowiedź. Zrzuty ekranu ze śledzeniem są załączone. Proszę o zwrot pieniędzy.

## At the door

message-delivery-attempt-carrier =
    Dzień dobry. { msg-number-first } nie mogła zostać mi doręczona. Proszę doręczyć ją ponownie albo podać, gdzie i do kiedy mogę ją odebrać. Mój adres i numer telefonu są w Państwa danych kompletne; jeśli nie, proszę o informację, czego brakuje.

## Other trouble of the carrier

message-carrier-problem-seller =
    Dzień dobry. Przewoźnik zgłasza problem dotyczący { msg-order }{ msg-tracking }. Proszę zapytać przewoźnika i poinformować mnie, co zostanie zrobione.
message-carrier-problem-carrier =
    Dzień dobry. Państwa śledzenie zgłasza problem dotyczący { msg-number }. Proszę o podanie przyczyny i tego, co mogę zrobić, żeby została doręczona.
message-carrier-problem-dispute =
    Przewoźnik zgłasza, że paczki z { msg-order }{ msg-tracking } nie można doręczyć. Paczka do mnie nie dotarła. Zrzuty ekranu ze śledzeniem są załączone. Proszę o zwrot pieniędzy.

## Lost

message-lost-seller =
    Dzień dobry. { msg-order-first }{ msg-tracking } zaginęło w drodze. Proszę zwrócić mi pieniądze albo wysłać towar ponownie.
message-lost-carrier =
    Dzień dobry. { msg-number-first } jest zgłoszona jako zaginiona. Proszę potwierdzić zaginięcie na piśmie: potrzebuję tego dla sprzedawcy.
message-lost-support =
    Dzień dobry. { msg-number-first } z { msg-order } zaginęła w drodze.{ msg-protected } Proszę o informację, jak nastąpi zwrot pieniędzy.
message-lost-dispute =
    { msg-order-first }{ msg-tracking } zaginęło w drodze i nie zostało mi doręczone. Śledzenie i odpowiedź przewoźnika, jeśli ją mam, są załączone. Proszę o zwrot pieniędzy.

## Damaged

message-damaged-seller =
    Dzień dobry. Przewoźnik zgłasza, że paczka z { msg-order }{ msg-tracking } została w drodze uszkodzona. Proszę zapytać przewoźnika i poinformować mnie, jak zostanie to załatwione.
message-damaged-carrier =
    Dzień dobry. Państwa śledzenie { msg-number } mówi, że została uszkodzona. Proszę sporządzić protokół szkody, przesłać mi kopię i poinformować mnie, czy będzie jeszcze doręczona.

message-partial-seller =
    Dzień dobry. { msg-order-first }{ msg-tracking } przyszło uszkodzone lub niekompletne. Przesyłam zdjęcia pudełka, etykiety i towaru. Proszę o informację, jak zostanie to załatwione.
message-partial-carrier =
    Dzień dobry. { msg-number-first } przyszła uszkodzona, otwarta lub niekompletna. Proszę sporządzić protokół szkody i przesłać mi kopię.
message-partial-dispute =
    { msg-order-first }{ msg-tracking } przyszło uszkodzone lub niekompletne. Zdjęcia pudełka, etykiety i towaru są załączone. Proszę o zwrot pieniędzy.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    Dzień dobry. Na moją wiadomość dotyczącą { msg-order }{ msg-tracking } nie ma odpowiedzi. Proszę odpowiedzieć w ciągu dwóch dni. Bez jasnej informacji otworzę spór, żeby chronić zamówienie.
message-seller-silent-support =
    Dzień dobry. Na moje pytanie dotyczące { msg-order }{ msg-tracking } sprzedawca nie odpowiedział.{ msg-protected } Proszę o pomoc w załatwieniu sprawy.
message-seller-silent-dispute =
    Paczka z { msg-order }{ msg-tracking } do mnie nie dotarła. Sprzedawca nie odpowiedział na moje wiadomości; ich zrzuty ekranu są załączone. Proszę o zwrot pieniędzy.
message-promise-broken-seller =
    Dzień dobry. Proszono mnie, by poczekać na paczkę z { msg-order }{ msg-tracking }. Ten dzień minął, a paczka się nie ruszyła. Proszę zwrócić mi pieniądze albo podać, którego dnia będzie na miejscu i skąd to wiadomo.
message-promise-broken-support =
    Dzień dobry. Sprzedawca prosił, by poczekać na paczkę z { msg-order }{ msg-tracking }. Ten dzień minął i nic się nie ruszyło.{ msg-protected } Proszę o informację, jak zachować roszczenie.
message-promise-broken-dispute =
    Paczka z { msg-order }{ msg-tracking } do mnie nie dotarła. Sprzedawca prosił, by poczekać; ten dzień minął, a śledzenie nie pokazuje nic nowego. Wiadomości są załączone. Proszę o zwrot pieniędzy.

## A part is missing

message-part-missing-seller =
    Dzień dobry. Przyszła tylko część { msg-order }. Proszę o informację, w której paczce jest reszta, i o jej numer śledzenia. Jeśli nie została wysłana, proszę ją wysłać albo zwrócić za nią pieniądze.
message-part-missing-carrier =
    Dzień dobry. { msg-number-first } jest jedną z kilku paczek z zamówienia i wciąż na nią czekam. Proszę o informację, gdzie jest teraz.
message-part-missing-dispute =
    Przyszła tylko część { msg-order }; reszta{ msg-tracking } nie została doręczona. Zdjęcia tego, co przyszło, są załączone. Proszę o zwrot pieniędzy za brakującą część.

## In another town

message-wrong-city-seller =
    Dzień dobry. Śledzenie { msg-order }{ msg-tracking } pokazuje doręczenie w innym mieście, nie w moim. Proszę sprawdzić numer śledzenia i przesłać mi właściwy.
message-wrong-city-carrier =
    Dzień dobry. Państwa śledzenie { msg-number } pokazuje ją w mieście { $scan_city }. Oczekuję jej w mieście { $city }. Proszę podać miejscowość i kod pocztowy, na które jest zaadresowana, i zawrócić ją, jeśli została źle posortowana.
message-wrong-city-support =
    Dzień dobry. Numer śledzenia { msg-order }{ msg-bare } należy do paczki, która trafiła do miasta { $scan_city }. Moje zamówienie było do miasta { $city }.{ msg-protected } Proszę to sprawdzić.
message-wrong-city-dispute =
    Śledzenie{ msg-bare } pokazuje doręczenie w mieście { $scan_city }. Adres { msg-order } jest w mieście { $city }. Ta paczka nie idzie do mnie. Zrzuty ekranu ze śledzeniem i z adresem w zamówieniu są załączone. Proszę o zwrot pieniędzy.

## Protection

message-extension-seller =
    Dzień dobry. { msg-order-first }{ msg-tracking } nie dotarło.{ msg-protected } Proszę przedłużyć ochronę zamówienia, żeby paczka miała czas przyjść.
message-protection-ending-seller =
    Dzień dobry. Paczka z { msg-order }{ msg-tracking } do mnie nie dotarła.{ msg-protected } Proszę o informację jeszcze dziś, gdzie jest paczka. Bez jasnej informacji otworzę spór, żeby chronić zamówienie.
message-protection-ending-support =
    Dzień dobry. Paczka z { msg-order }{ msg-tracking } do mnie nie dotarła.{ msg-protected } Proszę dopilnować, żeby moje roszczenie zostało zachowane.
message-protection-ending-dispute =
    Paczka z { msg-order }{ msg-tracking } do mnie nie dotarła.{ msg-protected } Adres dostawy w zamówieniu jest poprawny. Zrzuty ekranu ze śledzeniem są załączone. Proszę o zwrot pieniędzy.
