### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.

## Pieces

msg-order = { $order ->
    [unknown] meiner Bestellung
   *[other] Bestellung Nr. { $order }
}
msg-number = { $number ->
    [unknown] das Paket
   *[other] das Paket { $number }
}
# In brackets, where it is known.
msg-tracking = { $number ->
    [unknown] {""}
   *[other] {" "}(Sendungsnummer { $number })
}
msg-bare = { $number ->
    [unknown] {""}
   *[other] {" "}({ $number })
}
# The same at the beginning of a sentence.
msg-order-first = { $order ->
    [unknown] Meine Bestellung
   *[other] Bestellung Nr. { $order }
}
msg-number-first = { $number ->
    [unknown] Das Paket
   *[other] Das Paket { $number }
}
msg-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tagen
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}Der Käuferschutz der Bestellung endet am { $refund_by }.
}
msg-scan-country = { $scan_country ->
    [unknown] in einem anderen Land
   *[other] in einem anderen Land ({ $scan_country })
}
msg-home = { $country ->
    [unknown] meiner Adresse
   *[other] meiner Adresse ({ $country })
}

## No updates

message-not-updated-seller =
    Guten Tag. Die Sendungsverfolgung zu { msg-order }{ msg-tracking } zeigt seit { msg-days } nichts Neues. Bitte prüfen Sie, ob das Paket wirklich an den Paketdienst übergeben wurde, und senden Sie mir die neue Sendungsnummer, falls es eine gibt.
message-not-updated-carrier =
    Guten Tag. Ihre Sendungsverfolgung zeigt für { msg-number } seit { msg-days } nichts Neues. Bitte teilen Sie mir mit, wo das Paket jetzt ist und ob Sie etwas von mir brauchen.
message-not-updated-support =
    Guten Tag. { msg-number-first } aus { msg-order } hat sich seit { msg-days } nicht bewegt und wurde nicht zugestellt.{ msg-protected } Bitte teilen Sie mir mit, was ich tun soll, damit mein Anspruch gewahrt bleibt.
message-not-updated-dispute =
    Die Ware aus { msg-order } habe ich nicht erhalten. Die Sendungsverfolgung{ msg-bare } zeigt seit { msg-days } nichts Neues. Die Lieferadresse in der Bestellung ist richtig. Ich bitte um Rückerstattung.

## Number does not work

message-number-invalid-seller =
    Guten Tag. Die Sendungsnummer zu { msg-order }{ msg-bare } wird auf keiner Website zur Sendungsverfolgung gefunden. Bitte bestätigen Sie die richtige Nummer und teilen Sie mir mit, welcher Paketdienst das Paket hat.
message-number-invalid-support =
    Guten Tag. Die Sendungsnummer, die der Verkäufer zu { msg-order }{ msg-bare } angegeben hat, ist keinem Paketdienst bekannt, den ich gefragt habe. Bitte klären Sie das mit dem Verkäufer.{ msg-protected }
message-number-invalid-dispute =
    Die Sendungsnummer, die zu { msg-order }{ msg-bare } angegeben ist, gibt es bei keinem Paketdienst; ich kann das Paket also nicht verfolgen, und ich habe es nicht erhalten. Ich bitte um Rückerstattung.

## No number

message-number-missing-seller =
    Guten Tag. { msg-order-first } ist als verschickt markiert, aber ich sehe keine Sendungsnummer. Bitte senden Sie mir die Nummer und den Namen des Paketdienstes.
message-number-missing-support =
    Guten Tag. { msg-order-first } ist als verschickt markiert, hat aber keine Sendungsnummer, und der Verkäufer hat mir keine gegeben.{ msg-protected } Bitte prüfen Sie das.
message-number-missing-dispute =
    { msg-order-first } ist als verschickt markiert, aber es gibt keine Sendungsnummer, und ich habe nichts erhalten. Ich bitte um Rückerstattung.

## Not shipped

message-not-shipped-seller =
    Guten Tag. { msg-order-first } wurde noch nicht verschickt. Bitte teilen Sie mir mit, an welchem Tag Sie sie verschicken. Falls das nicht möglich ist, stornieren Sie bitte die Bestellung.
message-not-shipped-support =
    Guten Tag. Der Verkäufer hat die Ware aus { msg-order } nicht innerhalb der Bearbeitungszeit verschickt. Bitte stornieren Sie die Bestellung und erstatten Sie mir das Geld, oder teilen Sie mir mit, wann sie verschickt wird.

## Delivered, not received

message-delivered-not-received-seller =
    Guten Tag. Laut Sendungsverfolgung zu { msg-order }{ msg-tracking } wurde zugestellt, aber ich habe das Paket nicht. Ich habe an allen üblichen Stellen nachgesehen und herumgefragt. Bitte senden Sie mir den Zustellnachweis des Paketdienstes, oder helfen Sie mir, das Paket zu finden. Wenn es nicht gefunden wird, eröffne ich einen Streitfall.
message-delivered-not-received-carrier =
    Guten Tag. Laut Ihrer Sendungsverfolgung wurde { msg-number } zugestellt, aber ich habe es nicht erhalten. Bitte teilen Sie mir mit, wann, wo und an wen es übergeben wurde, und senden Sie mir Foto, Unterschrift oder Standort der Zustellung.
message-delivered-not-received-support =
    Guten Tag. { msg-number-first } aus { msg-order } wird als zugestellt angezeigt, aber ich habe es nicht erhalten. Ich habe den Paketdienst um einen Zustellnachweis gebeten. Den Erhalt habe ich nicht bestätigt. Bitte lassen Sie die Bestellung offen.
message-delivered-not-received-dispute =
    Laut Sendungsverfolgung wurde zugestellt, aber die Ware aus { msg-order }{ msg-tracking } habe ich nicht erhalten. Die Adresse in der Bestellung ist richtig. Ich habe den örtlichen Paketdienst gefragt; das Paket wurde mir nicht übergeben. Ich bitte um Rückerstattung.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    Guten Tag. Die Sendungsverfolgung zu { msg-order }{ msg-tracking } widerspricht sich: Das Paket wird als zugestellt oder zurückgeschickt angezeigt, aber ich habe es nicht. Bitte fragen Sie den Paketdienst, wo es ist.
message-delivery-unclear-carrier =
    Guten Tag. Was für { msg-number } angezeigt wird, passt nicht zusammen. Bitte teilen Sie mir mit, wo das Paket jetzt ist und, falls es zugestellt wurde, wann, wo und an wen.

## Elsewhere

message-wrong-country-seller =
    Guten Tag. Die Sendungsverfolgung zu { msg-order }{ msg-tracking } zeigt das Paket { msg-scan-country }, nicht auf dem Weg zu { msg-home }. Bitte prüfen Sie die Sendungsnummer und senden Sie mir die richtige.
message-wrong-country-carrier =
    Guten Tag. Ihre Sendungsverfolgung zeigt { msg-number } { msg-scan-country }. Ich erwarte dieses Paket an { msg-home }. Bitte bestätigen Sie das Land und den Ort, an die es adressiert ist.
message-wrong-country-support =
    Guten Tag. Die Sendungsnummer zu { msg-order }{ msg-bare } gehört zu einem Paket, das { msg-scan-country } gelandet ist. Meine Bestellung sollte zu { msg-home } gehen.{ msg-protected } Bitte prüfen Sie das.
message-wrong-country-dispute =
    Die Sendungsverfolgung{ msg-bare } zeigt eine Zustellung { msg-scan-country }. Die Lieferung aus { msg-order } sollte zu { msg-home } gehen. Dieses Paket kommt nicht zu mir. Screenshots der Sendungsverfolgung und der Lieferadresse sind beigefügt. Ich bitte um Rückerstattung.

## Returned

message-returned-seller =
    Guten Tag. Laut Sendungsverfolgung zu { msg-order }{ msg-tracking } geht das Paket an Sie zurück. Bitte teilen Sie mir den Grund mit und ob Sie es kostenlos noch einmal verschicken oder mir das Geld erstatten.
message-returned-carrier =
    Guten Tag. { msg-number-first } wird an den Absender zurückgeschickt. Bitte teilen Sie mir den Grund schriftlich mit.
message-returned-support =
    Guten Tag. { msg-number-first } aus { msg-order } wird an den Absender zurückgeschickt. Ich habe nicht darum gebeten.{ msg-protected } Bitte teilen Sie mir mit, wie die Rückerstattung erfolgt.
message-returned-dispute =
    { msg-order-first }{ msg-tracking } wurde an den Absender zurückgeschickt und mir nicht zugestellt. Screenshots der Sendungsverfolgung sind beigefügt. Ich bitte um Rückerstattung.

## Customs

message-customs-request-seller =
    Guten Tag. { msg-order-first }{ msg-tracking } ist beim Zoll. Bitte senden Sie mir die Rechnung und eine genaue Beschreibung der Ware, denn der Zoll könnte danach fragen.
message-customs-request-carrier =
    Guten Tag. Ihre Sendungsverfolgung zeigt { msg-number } beim Zoll. Bitte teilen Sie mir mit, was von mir benötigt wird und wo auf Ihrer offiziellen Website ich es einreichen oder bezahlen kann.
message-customs-seller =
    Guten Tag. { msg-order-first }{ msg-tracking } ist beim Zoll. Bitte senden Sie mir die Rechnung und eine genaue Beschreibung der Ware, falls der Zoll danach fragt.
message-customs-carrier =
    Guten Tag. Ihre Sendungsverfolgung zeigt { msg-number } beim Zoll. Brauchen Sie oder der Zoll etwas von mir? Falls etwas zu bezahlen oder einzureichen ist, teilen Sie mir bitte mit, wo auf Ihrer offiziellen Website das geht.
message-customs-dispute =
    { msg-order-first }{ msg-tracking } wird seit { msg-days } beim Zoll festgehalten und wurde nicht zugestellt. Ich habe jede amtliche Anfrage beantwortet, die ich erhalten habe. Screenshots der Sendungsverfolgung sind beigefügt. Ich bitte um Rückerstattung.

## At the door

message-delivery-attempt-carrier =
    Guten Tag. { msg-number-first } konnte mir nicht zugestellt werden. Bitte stellen Sie es noch einmal zu, oder teilen Sie mir mit, wo und bis wann ich es abholen kann. Meine Adresse und Telefonnummer liegen Ihnen vollständig vor; falls nicht, teilen Sie mir bitte mit, was fehlt.

## Other trouble of the carrier

message-carrier-problem-seller =
    Guten Tag. Der Paketdienst meldet ein Problem mit { msg-order }{ msg-tracking }. Bitte fragen Sie beim Paketdienst nach und teilen Sie mir mit, was geschehen wird.
message-carrier-problem-carrier =
    Guten Tag. Ihre Sendungsverfolgung meldet ein Problem; es geht um { msg-number }. Bitte teilen Sie mir den Grund mit und was ich tun kann, damit es zugestellt wird.
message-carrier-problem-dispute =
    Der Paketdienst meldet, dass das Paket aus { msg-order }{ msg-tracking } nicht zugestellt werden kann. Ich habe es nicht erhalten. Screenshots der Sendungsverfolgung sind beigefügt. Ich bitte um Rückerstattung.

## Lost

message-lost-seller =
    Guten Tag. { msg-order-first }{ msg-tracking } ist unterwegs verloren gegangen. Bitte erstatten Sie mir das Geld oder schicken Sie die Ware noch einmal.
message-lost-carrier =
    Guten Tag. { msg-number-first } wird als verloren gemeldet. Bitte bestätigen Sie mir den Verlust schriftlich, damit ich ihn dem Verkäufer nachweisen kann.
message-lost-support =
    Guten Tag. { msg-number-first } aus { msg-order } ist unterwegs verloren gegangen.{ msg-protected } Bitte teilen Sie mir mit, wie die Rückerstattung erfolgt.
message-lost-dispute =
    { msg-order-first }{ msg-tracking } ist unterwegs verloren gegangen und wurde mir nicht zugestellt. Die Sendungsverfolgung und, falls vorhanden, die Antwort des Paketdienstes sind beigefügt. Ich bitte um Rückerstattung.

## Damaged

message-damaged-seller =
    Guten Tag. Der Paketdienst meldet, dass das Paket aus { msg-order }{ msg-tracking } unterwegs beschädigt wurde. Bitte fragen Sie beim Paketdienst nach und teilen Sie mir mit, wie Sie das regeln.
message-damaged-carrier =
    Guten Tag. Laut Ihrer Sendungsverfolgung wurde { msg-number } beschädigt. Bitte nehmen Sie den Schaden auf, senden Sie mir eine Kopie und teilen Sie mir mit, ob es noch zugestellt wird.

message-partial-seller =
    Guten Tag. { msg-order-first }{ msg-tracking } kam beschädigt oder unvollständig an. Ich sende Ihnen Fotos von Karton, Etikett und Ware. Bitte teilen Sie mir mit, wie Sie das regeln.
message-partial-carrier =
    Guten Tag. { msg-number-first } kam beschädigt, geöffnet oder unvollständig an. Bitte nehmen Sie den Schaden auf und senden Sie mir eine Kopie.
message-partial-dispute =
    { msg-order-first }{ msg-tracking } kam beschädigt oder unvollständig an. Fotos von Karton, Etikett und Ware sind beigefügt. Ich bitte um Rückerstattung.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    Guten Tag. Ich habe Ihnen zu { msg-order }{ msg-tracking } geschrieben und keine Antwort erhalten. Bitte antworten Sie innerhalb von zwei Tagen. Ohne klare Auskunft eröffne ich einen Streitfall, um meine Bestellung zu schützen.
message-seller-silent-support =
    Guten Tag. Ich habe den Verkäufer zu { msg-order }{ msg-tracking } gefragt und keine Antwort erhalten.{ msg-protected } Bitte helfen Sie mir, das zu klären.
message-seller-silent-dispute =
    Die Ware aus { msg-order }{ msg-tracking } habe ich nicht erhalten. Ich habe dem Verkäufer geschrieben und keine Antwort bekommen; Screenshots meiner Nachrichten sind beigefügt. Ich bitte um Rückerstattung.
message-promise-broken-seller =
    Guten Tag. Sie haben mich gebeten, auf das Paket aus { msg-order }{ msg-tracking } zu warten. Der Tag ist vorbei, und das Paket hat sich nicht bewegt. Bitte erstatten Sie mir das Geld, oder teilen Sie mir mit, an welchem Tag es hier sein wird und woher Sie das wissen.
message-promise-broken-support =
    Guten Tag. Der Verkäufer zu { msg-order }{ msg-tracking } hat mich gebeten zu warten. Der Tag ist vorbei, und nichts hat sich bewegt.{ msg-protected } Bitte teilen Sie mir mit, wie mein Anspruch gewahrt bleibt.
message-promise-broken-dispute =
    Die Ware aus { msg-order }{ msg-tracking } habe ich nicht erhalten. Der Verkäufer hat mich gebeten zu warten; der Tag ist vorbei, und die Sendungsverfolgung zeigt nichts Neues. Die Nachrichten sind beigefügt. Ich bitte um Rückerstattung.

## A part is missing

message-part-missing-seller =
    Guten Tag. Aus { msg-order } ist nur ein Teil gekommen. Bitte teilen Sie mir mit, in welchem Paket der Rest ist, und dessen Sendungsnummer. Falls er nicht verschickt wurde, schicken Sie ihn bitte oder erstatten Sie ihn.
message-part-missing-carrier =
    Guten Tag. { msg-number-first } ist eines von mehreren Paketen einer Bestellung, und ich warte noch darauf. Bitte teilen Sie mir mit, wo es jetzt ist.
message-part-missing-dispute =
    Aus { msg-order } ist nur ein Teil gekommen; der Rest{ msg-tracking } wurde nicht zugestellt. Fotos von dem, was ich erhalten habe, sind beigefügt. Ich bitte um Rückerstattung des fehlenden Teils.

## In another town

message-wrong-city-seller =
    Guten Tag. Die Sendungsverfolgung zu { msg-order }{ msg-tracking } zeigt eine Zustellung in einem anderen Ort, nicht in meinem. Bitte prüfen Sie die Sendungsnummer und senden Sie mir die richtige.
message-wrong-city-carrier =
    Guten Tag. Ihre Sendungsverfolgung zeigt { msg-number } in { $scan_city }. Ich erwarte es in { $city }. Bitte teilen Sie mir Ort und Postleitzahl mit, an die es adressiert ist, und leiten Sie es um, falls es falsch sortiert wurde.
message-wrong-city-support =
    Guten Tag. Die Sendungsnummer zu { msg-order }{ msg-bare } gehört zu einem Paket, das nach { $scan_city } ging. Meine Bestellung sollte nach { $city } gehen.{ msg-protected } Bitte prüfen Sie das.
message-wrong-city-dispute =
    Die Sendungsverfolgung{ msg-bare } zeigt eine Zustellung in { $scan_city }. Die Lieferadresse von { msg-order } ist in { $city }. Dieses Paket kommt nicht zu mir. Screenshots der Sendungsverfolgung und der Lieferadresse sind beigefügt. Ich bitte um Rückerstattung.

## Protection

message-extension-seller =
    Guten Tag. { msg-order-first }{ msg-tracking } ist nicht angekommen.{ msg-protected } Bitte verlängern Sie den Käuferschutz der Bestellung, damit das Paket Zeit hat anzukommen.
message-protection-ending-seller =
    Guten Tag. Die Ware aus { msg-order }{ msg-tracking } habe ich nicht erhalten.{ msg-protected } Bitte teilen Sie mir heute mit, wo das Paket ist. Ohne klare Auskunft eröffne ich einen Streitfall, um meine Bestellung zu schützen.
message-protection-ending-support =
    Guten Tag. Die Ware aus { msg-order }{ msg-tracking } habe ich nicht erhalten.{ msg-protected } Bitte sorgen Sie dafür, dass mein Anspruch gewahrt bleibt.
message-protection-ending-dispute =
    Die Ware aus { msg-order }{ msg-tracking } habe ich nicht erhalten.{ msg-protected } Die Lieferadresse in der Bestellung ist richtig. Screenshots der Sendungsverfolgung sind beigefügt. Ich bitte um Rückerstattung.
