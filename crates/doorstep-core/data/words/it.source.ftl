### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = ufficiale
source-unofficial = non ufficiale

## How likely a source is to take offence

source-risk-none = Il tuo server.
source-risk-low = Un’interfaccia pubblicata, interrogata entro i suoi limiti.
source-risk-medium = L’interfaccia propria di un sito. Può cambiare o rifiutare senza preavviso.
source-risk-high = Un’interfaccia non documentata, nota per escludere gli indirizzi che chiedono troppo. Doorstep la interroga lentamente.

## What asking costs

source-cost-free = Gratuita.
source-cost-contract = Non costa nulla oltre al tuo contratto o server.
source-cost-free-once = I primi { $numbers } numeri sono gratuiti; gli altri sono a pagamento.
source-cost-free-monthly = { $numbers } nuovi numeri al mese sono gratuiti; gli altri sono a pagamento.
source-cost-paid = Richiede un piano a pagamento.

## How a key is had

source-key-nothing = Non serve nessuna chiave.
source-key-optional = Funziona senza chiave. Se ne può avere una su { $page }.
source-key-key = Crea un account su { $page } e copia la sua chiave API.
source-key-key-and-secret = Chiedi l’accesso su { $page }. Il nome utente o l’ID client è la chiave; la password o il client secret è il suo segreto.
source-key-key-secret-account = Chiedi l’accesso su { $page }. La chiave, il suo segreto e il tuo numero di conto sono tutti necessari.
source-key-client-credentials = Crea un’app su { $page }. Il suo ID client è la chiave, il suo client secret il segreto; il token lo ottiene Doorstep.
source-key-user-grant = Crea un’app su { $page }, falla approvare e concedile l’accesso al tuo account. La chiave dell’app, il suo segreto e il token concesso sono tutti necessari.

## What each knows

source-cainiao = La rete propria di AliExpress. Conosce quasi tutti i pacchi AliExpress dalla prima scansione e spesso fino all’ultima.
source-17track = Quasi tutti i corrieri. Un numero conta una volta, quando si comincia a seguirlo.
source-ship24 = Quasi tutti i corrieri. Ogni nuovo numero conta.
source-dhl_unified = Tutte le società di DHL.
source-laposte = Colissimo, Chronopost e lettere delle poste francesi.
source-novaposhta = Nova Poshta in Ucraina e oltre.
source-inpost = Armadietti e corrieri InPost in Polonia.
source-4px = 4PX, dal magazzino in Cina fino al passaggio.
source-fedex = FedEx, con ogni scansione.
source-ups = UPS, con ogni scansione.
source-aliexpress_openplatform = Gli ordini del tuo account AliExpress e i numeri dei loro pacchi.
source-karrio_server = Tutto ciò per cui il server Karrio che gestisci ha contratti.
source-postnord = Le poste di Svezia e Danimarca, e PostNord in Norvegia e Finlandia.
source-gls = Pacchi GLS.
source-aftership = Quasi tutti i corrieri.
source-trackingmore = Quasi tutti i corrieri.
source-easypost = Soprattutto corrieri del Nord America; si paga a numero.
source-royalmail = Royal Mail, per chi ha un account aziendale.
source-australiapost = Australia Post, per chi ha un contratto.
source-canadapost = Canada Post, per chi ha un account sviluppatore.
source-postnl = PostNL. Chiede il codice postale dell’indirizzo di consegna.
source-posteitaliane = Poste Italiane.
source-correos_es = Correos in Spagna.

## How it stands

source-standing-on = attiva
source-standing-off = disattivata
source-standing-lacks = vuole una chiave
source-standing-cooling = lasciata in pace per ora
source-standing-failing = non ha risposto
source-cooling = Viene lasciata in pace fino a: { $when }, perché { $why ->
    [auth] ha rifiutato la chiave
    [quota] ha detto che la quota è esaurita
    [blocked] ci ha bloccati; dopo, una sola domanda mostra se risponde di nuovo
    [rate_limited] vuole essere interrogata meno spesso
   *[other] ha fallito più volte di seguito
}.
source-next = { $count ->
    [one] Ha parlato di 1 pacco seguito
   *[other] Ha parlato di { $count } pacchi seguiti
}; il prossimo turno: { $when }.
source-pace = { $seconds ->
    [0] Al massimo più domande al secondo.
    [one] Al massimo una domanda al secondo.
   *[other] Al massimo una domanda ogni { $seconds } secondi.
}
source-left = Restano { $left } domande su { $daily }; si rinnovano: { $when }.
source-news-count = { $taken ->
    [one] 1 messaggio accolto
   *[other] { $taken } messaggi accolti
}{ $refused ->
    [0] .
    [one] ; 1 non ha provato la sua origine e non ha cambiato niente.
   *[other] ; { $refused } non hanno provato la loro origine e non hanno cambiato niente.
}

## Keys and switches

source-setting-base-url = Indirizzo del server
source-setting-api-key = Chiave, ID client o nome utente
source-setting-api-secret = Segreto o password
source-setting-account = Numero di account
source-setting-token = Token concesso
source-setting-refresh-token = Token di rinnovo
source-setting-webhook-secret = Segreto delle sue notizie
source-key-entered = Inserito { $when }. Non viene mostrato di nuovo; scrivine un altro per sostituirlo.
source-key-fixed = Sta nel file delle impostazioni, che ha la precedenza.
source-key-nothing-typed = Non è stato scritto niente, quindi non è cambiato niente.
source-key-forgotten = Ciò che era stato inserito per { $source } è dimenticato.
source-switched-on = { $source } viene interrogata da ora in poi.
source-switched-off = { $source } non viene più interrogata. Ciò che ha detto resta.
source-tried-accepted = { $source } ha accettato la chiave.
source-tried-refused = La chiave è salvata, ma { $source } l’ha rifiutata{ $said ->
    [none] .
   *[other] : { $said }
}
source-tried-open = È salvato. Non si è potuto sapere se { $source } lo accetta: { $said }
source-tried-later = È salvato. { $source } è lasciata in pace per ora, quindi non è stato provato.
source-tried-nothing = È salvato. Non c’era ancora niente da provare.
source-tried-alone = Questa è una demo: non è stato chiesto a { $source } se accetta la chiave.
