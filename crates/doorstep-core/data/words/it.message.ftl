### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.

## Pieces

msg-order = { $order ->
    [unknown] del mio ordine
   *[other] dell’ordine n. { $order }
}
msg-number = { $number ->
    [unknown] il pacco
   *[other] il pacco { $number }
}
# In brackets, where it is known.
msg-tracking = { $number ->
    [unknown] {""}
   *[other] {" "}(numero di tracciamento { $number })
}
msg-bare = { $number ->
    [unknown] {""}
   *[other] {" "}({ $number })
}
# The same at the beginning of a sentence.
msg-order-first = { $order ->
    [unknown] Il mio ordine
   *[other] L’ordine n. { $order }
}
msg-number-first = { $number ->
    [unknown] Il pacco
   *[other] Il pacco { $number }
}
msg-days = { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}La protezione dell’ordine termina il giorno { $refund_by }.
}
msg-scan-country = { $scan_country ->
    [unknown] in un altro paese
   *[other] in un altro paese ({ $scan_country })
}
msg-home = { $country ->
    [unknown] il mio indirizzo
   *[other] il mio indirizzo ({ $country })
}

## No updates

message-not-updated-seller =
    Buongiorno. Il tracciamento { msg-order }{ msg-tracking } non mostra niente di nuovo da { msg-days }. Vi prego di verificare se il pacco è stato davvero consegnato al corriere e di inviarmi il nuovo numero di tracciamento, se c’è.
message-not-updated-carrier =
    Buongiorno. Il vostro tracciamento non mostra niente di nuovo per { msg-number } da { msg-days }. Vi prego di dirmi dove si trova ora il pacco e se vi serve qualcosa da me.
message-not-updated-support =
    Buongiorno. { msg-number-first } { msg-order } non si muove da { msg-days } e non è stato consegnato.{ msg-protected } Vi prego di dirmi che cosa devo fare per conservare il mio diritto al reclamo.
message-not-updated-dispute =
    Non ho ricevuto la merce { msg-order }. Il tracciamento{ msg-bare } non mostra niente di nuovo da { msg-days }. L’indirizzo di consegna dell’ordine è corretto. Chiedo il rimborso.

## Number does not work

message-number-invalid-seller =
    Buongiorno. Il numero di tracciamento { msg-order }{ msg-bare } non si trova su nessun sito di tracciamento. Vi prego di confermare il numero giusto e di dirmi quale corriere ha il pacco.
message-number-invalid-support =
    Buongiorno. Il numero di tracciamento { msg-order }{ msg-bare } dato dal venditore non è noto a nessun corriere a cui ho chiesto. Vi prego di verificare con il venditore.{ msg-protected }
message-number-invalid-dispute =
    Il numero di tracciamento { msg-order }{ msg-bare } non esiste presso nessun corriere; non posso quindi seguire il pacco, e non l’ho ricevuto. Chiedo il rimborso.

## No number

message-number-missing-seller =
    Buongiorno. { msg-order-first } è segnato come spedito, ma non vedo nessun numero di tracciamento. Vi prego di inviarmi il numero e il nome del corriere.
message-number-missing-support =
    Buongiorno. { msg-order-first } è segnato come spedito, ma non ha un numero di tracciamento, e il venditore non me ne ha dato uno.{ msg-protected } Vi prego di verificare.
message-number-missing-dispute =
    { msg-order-first } è segnato come spedito, ma non c’è un numero di tracciamento, e non ho ricevuto niente. Chiedo il rimborso.

## Not shipped

message-not-shipped-seller =
    Buongiorno. { msg-order-first } non è ancora stato spedito. Vi prego di dirmi in quale giorno lo spedirete. Se non potete spedirlo, vi prego di annullare l’ordine.
message-not-shipped-support =
    Buongiorno. Il venditore non ha spedito la merce { msg-order } entro il tempo di preparazione. Vi prego di annullare l’ordine e rimborsarmi, o di dirmi quando verrà spedita.

## Delivered, not received

message-delivered-not-received-seller =
    Buongiorno. Secondo il tracciamento { msg-order }{ msg-tracking } la consegna è avvenuta, ma non ho il pacco. Ho guardato in tutti i posti consueti e ho chiesto in giro. Vi prego di inviarmi la prova di consegna del corriere o di aiutarmi a trovare il pacco. Se non si trova, aprirò una controversia.
message-delivered-not-received-carrier =
    Buongiorno. Secondo il vostro tracciamento { msg-number } è stato consegnato, ma non l’ho ricevuto. Vi prego di dirmi quando, dove e a chi è stato consegnato, e di inviarmi la foto, la firma o la posizione della consegna.
message-delivered-not-received-support =
    Buongiorno. { msg-number-first } { msg-order } risulta consegnato, ma non l’ho ricevuto. Ho chiesto al corriere la prova di consegna. Non ho confermato la ricezione. Vi prego di tenere aperto l’ordine.
message-delivered-not-received-dispute =
    Secondo il tracciamento la consegna è avvenuta, ma non ho ricevuto la merce { msg-order }{ msg-tracking }. L’indirizzo dell’ordine è corretto. Ho chiesto al corriere locale; il pacco non mi è stato consegnato. Chiedo il rimborso.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    Buongiorno. Il tracciamento { msg-order }{ msg-tracking } si contraddice: il pacco risulta consegnato o restituito, ma non ce l’ho. Vi prego di chiedere al corriere dove si trova.
message-delivery-unclear-carrier =
    Buongiorno. Ciò che viene mostrato per { msg-number } non è coerente. Vi prego di dirmi dove si trova ora il pacco e, se è stato consegnato, quando, dove e a chi.

## Elsewhere

message-wrong-country-seller =
    Buongiorno. Il tracciamento { msg-order }{ msg-tracking } mostra il pacco { msg-scan-country }, non in viaggio verso { msg-home }. Vi prego di verificare il numero di tracciamento e di inviarmi quello giusto.
message-wrong-country-carrier =
    Buongiorno. Il vostro tracciamento mostra { msg-number } { msg-scan-country }. La destinazione di questo pacco è { msg-home }. Vi prego di confermare il paese e la città a cui è indirizzato.
message-wrong-country-support =
    Buongiorno. Il numero di tracciamento { msg-order }{ msg-bare } è di un pacco finito { msg-scan-country }. Il mio ordine era per { msg-home }.{ msg-protected } Vi prego di verificare.
message-wrong-country-dispute =
    Il tracciamento{ msg-bare } mostra una consegna { msg-scan-country }. L’indirizzo { msg-order } è { msg-home }. Questo pacco non arriva a me. Allego schermate del tracciamento e dell’indirizzo dell’ordine. Chiedo il rimborso.

## Returned

message-returned-seller =
    Buongiorno. Secondo il tracciamento { msg-order }{ msg-tracking } il pacco sta tornando a voi. Vi prego di dirmi il motivo, e se lo spedirete di nuovo senza costi o mi rimborserete.
message-returned-carrier =
    Buongiorno. { msg-number-first } viene restituito al mittente. Vi prego di dirmi il motivo per iscritto.
message-returned-support =
    Buongiorno. { msg-number-first } { msg-order } viene restituito al mittente. Non l’ho chiesto io.{ msg-protected } Vi prego di dirmi come avverrà il rimborso.
message-returned-dispute =
    { msg-order-first }{ msg-tracking } è stato restituito al mittente e non mi è stato consegnato. Allego schermate del tracciamento. Chiedo il rimborso.

## Customs

message-customs-request-seller =
    Buongiorno. { msg-order-first }{ msg-tracking } è in dogana. Vi prego di inviarmi la fattura e una descrizione esatta della merce, perché la dogana potrebbe chiederle.
message-customs-request-carrier =
    Buongiorno. Il vostro tracciamento mostra { msg-number } in dogana. Vi prego di dirmi che cosa serve da me e dove, sul vostro sito ufficiale, posso inviarlo o pagarlo.
message-customs-seller =
    Buongiorno. { msg-order-first }{ msg-tracking } è in dogana. Vi prego di inviarmi la fattura e una descrizione esatta della merce, nel caso la dogana le chieda.
message-customs-carrier =
    Buongiorno. Il vostro tracciamento mostra { msg-number } in dogana. Serve qualcosa da me, a voi o alla dogana? Se c’è qualcosa da pagare o da inviare, vi prego di dirmi dove posso farlo sul vostro sito ufficiale.
message-customs-dispute =
    { msg-order-first }{ msg-tracking } è fermo in dogana da { msg-days } e non è stato consegnato. Ho risposto a ogni richiesta ufficiale ricevuta. Allego schermate del tracciamento. Chiedo il rimborso.

## At the door

message-delivery-attempt-carrier =
    Buongiorno. { msg-number-first } non mi si è potuto consegnare. Vi prego di consegnarlo di nuovo, o di dirmi dove e fino a quando posso ritirarlo. Il mio indirizzo e il mio numero di telefono sono completi nei vostri dati; altrimenti vi prego di dirmi che cosa manca.

## Other trouble of the carrier

message-carrier-problem-seller =
    Buongiorno. Il corriere segnala un problema con la spedizione { msg-order }{ msg-tracking }. Vi prego di chiedere al corriere e di dirmi che cosa verrà fatto.
message-carrier-problem-carrier =
    Buongiorno. Il vostro tracciamento segnala un problema per { msg-number }. Vi prego di dirmi il motivo e che cosa posso fare perché venga consegnato.
message-carrier-problem-dispute =
    Il corriere segnala che il pacco { msg-order }{ msg-tracking } non può essere consegnato. Non l’ho ricevuto. Allego schermate del tracciamento. Chiedo il rimborso.

## Lost

message-lost-seller =
    Buongiorno. { msg-order-first }{ msg-tracking } è andato perso in viaggio. Vi prego di rimborsarmi o di spedire di nuovo la merce.
message-lost-carrier =
    Buongiorno. { msg-number-first } risulta perso. Vi prego di confermare la perdita per iscritto, perché possa mostrarla al venditore.
message-lost-support =
    Buongiorno. { msg-number-first } { msg-order } è andato perso in viaggio.{ msg-protected } Vi prego di dirmi come avverrà il rimborso.
message-lost-dispute =
    { msg-order-first }{ msg-tracking } è andato perso in viaggio e non mi è stato consegnato. Allego il tracciamento e, se ce l’ho, la risposta del corriere. Chiedo il rimborso.

## Damaged

message-damaged-seller =
    Buongiorno. Il corriere segnala che il pacco { msg-order }{ msg-tracking } è stato danneggiato in viaggio. Vi prego di chiedere al corriere e di dirmi come risolverete.
message-damaged-carrier =
    Buongiorno. Secondo il vostro tracciamento { msg-number } è stato danneggiato. Vi prego di redigere un verbale di danno, di inviarmene una copia e di dirmi se verrà comunque consegnato.

message-partial-seller =
    Buongiorno. { msg-order-first }{ msg-tracking } è arrivato danneggiato o incompleto. Vi invio foto della scatola, dell’etichetta e della merce. Vi prego di dirmi come risolverete.
message-partial-carrier =
    Buongiorno. { msg-number-first } è arrivato danneggiato, aperto o incompleto. Vi prego di redigere un verbale di danno e di inviarmene una copia.
message-partial-dispute =
    { msg-order-first }{ msg-tracking } è arrivato danneggiato o incompleto. Allego foto della scatola, dell’etichetta e della merce. Chiedo il rimborso.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    Buongiorno. Vi ho scritto a proposito { msg-order }{ msg-tracking } e non ho ricevuto risposta. Vi prego di rispondere entro due giorni. Senza informazioni chiare aprirò una controversia per proteggere il mio ordine.
message-seller-silent-support =
    Buongiorno. Ho chiesto al venditore a proposito { msg-order }{ msg-tracking } e non ho ricevuto risposta.{ msg-protected } Vi prego di aiutarmi a risolvere.
message-seller-silent-dispute =
    Non ho ricevuto la merce { msg-order }{ msg-tracking }. Ho scritto al venditore senza avere risposta; allego schermate dei miei messaggi. Chiedo il rimborso.
message-promise-broken-seller =
    Buongiorno. Mi avete chiesto di aspettare l’arrivo { msg-order }{ msg-tracking }. Il giorno è passato e il pacco non si è mosso. Vi prego di rimborsarmi, o di dirmi in quale giorno sarà qui e come lo sapete.
message-promise-broken-support =
    Buongiorno. Il venditore { msg-order }{ msg-tracking } mi ha chiesto di aspettare. Il giorno è passato e niente si è mosso.{ msg-protected } Vi prego di dirmi come si conserva il mio diritto al reclamo.
message-promise-broken-dispute =
    Non ho ricevuto la merce { msg-order }{ msg-tracking }. Il venditore mi ha chiesto di aspettare; il giorno è passato e il tracciamento non mostra niente di nuovo. Allego i messaggi. Chiedo il rimborso.

## A part is missing

message-part-missing-seller =
    Buongiorno. È arrivata solo una parte { msg-order }. Vi prego di dirmi in quale pacco è il resto e il suo numero di tracciamento. Se non è stato spedito, vi prego di spedirlo o di rimborsarlo.
message-part-missing-carrier =
    Buongiorno. { msg-number-first } è uno di più pacchi di un ordine, e lo sto ancora aspettando. Vi prego di dirmi dove si trova ora.
message-part-missing-dispute =
    È arrivata solo una parte { msg-order }; il resto{ msg-tracking } non è stato consegnato. Allego foto di ciò che ho ricevuto. Chiedo il rimborso della parte mancante.

## In another town

message-wrong-city-seller =
    Buongiorno. Il tracciamento { msg-order }{ msg-tracking } mostra una consegna in un’altra città, non nella mia. Vi prego di verificare il numero di tracciamento e di inviarmi quello giusto.
message-wrong-city-carrier =
    Buongiorno. Il vostro tracciamento mostra { msg-number } a { $scan_city }. Lo aspetto a { $city }. Vi prego di dirmi la città e il codice postale a cui è indirizzato, e di reindirizzarlo se è stato smistato male.
message-wrong-city-support =
    Buongiorno. Il numero di tracciamento { msg-order }{ msg-bare } è di un pacco andato a { $scan_city }. Il mio ordine era per { $city }.{ msg-protected } Vi prego di verificare.
message-wrong-city-dispute =
    Il tracciamento{ msg-bare } mostra una consegna a { $scan_city }. L’indirizzo { msg-order } è a { $city }. Questo pacco non arriva a me. Allego schermate del tracciamento e dell’indirizzo dell’ordine. Chiedo il rimborso.

## Protection

message-extension-seller =
    Buongiorno. { msg-order-first }{ msg-tracking } non è arrivato.{ msg-protected } Vi prego di prolungare la protezione dell’ordine, perché il pacco abbia il tempo di arrivare.
message-protection-ending-seller =
    Buongiorno. Non ho ricevuto la merce { msg-order }{ msg-tracking }.{ msg-protected } Vi prego di dirmi oggi dove si trova il pacco. Senza informazioni chiare aprirò una controversia per proteggere il mio ordine.
message-protection-ending-support =
    Buongiorno. Non ho ricevuto la merce { msg-order }{ msg-tracking }.{ msg-protected } Vi prego di assicurarvi che il mio diritto al reclamo sia conservato.
message-protection-ending-dispute =
    Non ho ricevuto la merce { msg-order }{ msg-tracking }.{ msg-protected } L’indirizzo di consegna dell’ordine è corretto. Allego schermate del tracciamento. Chiedo il rimborso.
