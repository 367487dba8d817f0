### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.

## Pieces

msg-order = { $order ->
    [unknown] ma commande
   *[other] la commande nº { $order }
}
msg-number = { $number ->
    [unknown] le colis
   *[other] le colis { $number }
}
# In brackets, where it is known.
msg-tracking = { $number ->
    [unknown] {""}
   *[other] {" "}(numéro de suivi { $number })
}
msg-bare = { $number ->
    [unknown] {""}
   *[other] {" "}({ $number })
}
# The same at the beginning of a sentence.
msg-order-first = { $order ->
    [unknown] Ma commande
   *[other] La commande nº { $order }
}
msg-number-first = { $number ->
    [unknown] Le colis
   *[other] Le colis { $number }
}
msg-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}La protection de la commande prend fin le { $refund_by }.
}
msg-scan-country = { $scan_country ->
    [unknown] dans un autre pays
   *[other] dans un autre pays ({ $scan_country })
}
msg-home = { $country ->
    [unknown] mon adresse
   *[other] mon adresse ({ $country })
}

## No updates

message-not-updated-seller =
    Bonjour. Le suivi de { msg-order }{ msg-tracking } n’indique rien de nouveau depuis { msg-days }. Merci de vérifier si le colis a vraiment été remis au transporteur, et de m’envoyer le nouveau numéro de suivi s’il y en a un.
message-not-updated-carrier =
    Bonjour. Votre suivi n’indique rien de nouveau pour { msg-number } depuis { msg-days }. Merci de me dire où est le colis maintenant et si vous avez besoin de quelque chose de ma part.
message-not-updated-support =
    Bonjour. { msg-number-first } de { msg-order } n’a pas bougé depuis { msg-days }, et il n’a pas été livré.{ msg-protected } Merci de me dire quoi faire pour que mes droits soient préservés.
message-not-updated-dispute =
    Je n’ai pas reçu { msg-order }. Le suivi{ msg-bare } n’indique rien de nouveau depuis { msg-days }. L’adresse de livraison de la commande est correcte. Je demande un remboursement.

## Number does not work

message-number-invalid-seller =
    Bonjour. Le numéro de suivi de { msg-order }{ msg-bare } est introuvable sur tous les sites de suivi. Merci de confirmer le bon numéro et de me dire quel transporteur a le colis.
message-number-invalid-support =
    Bonjour. Le numéro de suivi que le vendeur a donné pour { msg-order }{ msg-bare } n’est connu d’aucun transporteur que j’ai interrogé. Merci de vérifier auprès du vendeur.{ msg-protected }
message-number-invalid-dispute =
    Le numéro de suivi donné pour { msg-order }{ msg-bare } n’existe chez aucun transporteur ; je ne peux donc pas suivre le colis, et je ne l’ai pas reçu. Je demande un remboursement.

## No number

message-number-missing-seller =
    Bonjour. { msg-order-first } est marquée comme envoyée, mais je ne vois pas de numéro de suivi. Merci de m’envoyer le numéro et le nom du transporteur.
message-number-missing-support =
    Bonjour. { msg-order-first } est marquée comme envoyée, mais elle n’a pas de numéro de suivi, et le vendeur ne m’en a pas donné.{ msg-protected } Merci de vérifier.
message-number-missing-dispute =
    { msg-order-first } est marquée comme envoyée, mais il n’y a pas de numéro de suivi, et je n’ai rien reçu. Je demande un remboursement.

## Not shipped

message-not-shipped-seller =
    Bonjour. { msg-order-first } n’a pas encore été envoyée. Merci de me dire quel jour vous l’enverrez. Si vous ne pouvez pas l’envoyer, merci d’annuler la commande.
message-not-shipped-support =
    Bonjour. Le vendeur n’a pas envoyé { msg-order } dans le délai de traitement. Merci d’annuler la commande et de me rembourser, ou de me dire quand elle sera envoyée.

## Delivered, not received

message-delivered-not-received-seller =
    Bonjour. Le suivi de { msg-order }{ msg-tracking } indique une livraison, mais je n’ai pas le colis. J’ai regardé à tous les endroits habituels et demandé autour de moi. Merci de m’envoyer la preuve de livraison du transporteur, ou de m’aider à retrouver le colis. S’il reste introuvable, j’ouvrirai un litige.
message-delivered-not-received-carrier =
    Bonjour. Votre suivi indique que { msg-number } a été livré, mais je ne l’ai pas reçu. Merci de me dire quand, où et à qui il a été remis, et de m’envoyer la photo, la signature ou la position de la livraison.
message-delivered-not-received-support =
    Bonjour. { msg-number-first } de { msg-order } est indiqué comme livré, mais je ne l’ai pas reçu. J’ai demandé une preuve de livraison au transporteur. Je n’ai pas confirmé la réception. Merci de laisser la commande ouverte.
message-delivered-not-received-dispute =
    Le suivi indique une livraison, mais je n’ai pas reçu { msg-order }{ msg-tracking }. L’adresse de la commande est correcte. J’ai interrogé le transporteur local ; le colis ne m’a pas été remis. Je demande un remboursement.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    Bonjour. Le suivi de { msg-order }{ msg-tracking } se contredit : le colis est indiqué comme livré ou renvoyé, mais je ne l’ai pas. Merci de demander au transporteur où il est.
message-delivery-unclear-carrier =
    Bonjour. Ce qui est affiché pour { msg-number } n’est pas cohérent. Merci de me dire où est le colis maintenant et, s’il a été livré, quand, où et à qui.

## Elsewhere

message-wrong-country-seller =
    Bonjour. Le suivi de { msg-order }{ msg-tracking } montre le colis { msg-scan-country }, et non en route vers { msg-home }. Merci de vérifier le numéro de suivi et de m’envoyer le bon.
message-wrong-country-carrier =
    Bonjour. Votre suivi montre { msg-number } { msg-scan-country }. J’attends ce colis à { msg-home }. Merci de confirmer le pays et la ville auxquels il est adressé.
message-wrong-country-support =
    Bonjour. Le numéro de suivi de { msg-order }{ msg-bare } est celui d’un colis arrivé { msg-scan-country }. Ma commande était destinée à { msg-home }.{ msg-protected } Merci de vérifier.
message-wrong-country-dispute =
    Le suivi{ msg-bare } montre une livraison { msg-scan-country }. L’adresse de { msg-order } est { msg-home }. Ce colis ne vient pas chez moi. Des captures d’écran du suivi et de l’adresse de la commande sont jointes. Je demande un remboursement.

## Returned

message-returned-seller =
    Bonjour. Le suivi de { msg-order }{ msg-tracking } indique que le colis vous revient. Merci de m’en dire la raison, et si vous le renverrez sans frais ou me rembourserez.
message-returned-carrier =
    Bonjour. { msg-number-first } est en cours de retour à l’expéditeur. Merci de m’en donner la raison par écrit.
message-returned-support =
    Bonjour. { msg-number-first } de { msg-order } est en cours de retour à l’expéditeur. Je ne l’ai pas demandé.{ msg-protected } Merci de me dire comment se fera le remboursement.
message-returned-dispute =
    { msg-order-first }{ msg-tracking } a été renvoyée à l’expéditeur et ne m’a pas été livrée. Des captures d’écran du suivi sont jointes. Je demande un remboursement.

## Customs

message-customs-request-seller =
    Bonjour. { msg-order-first }{ msg-tracking } est à la douane. Merci de m’envoyer la facture et une description exacte des articles, car la douane peut les demander.
message-customs-request-carrier =
    Bonjour. Votre suivi montre { msg-number } à la douane. Merci de me dire ce que l’on attend de moi, et où je peux l’envoyer ou le payer sur votre site officiel.
message-customs-seller =
    Bonjour. { msg-order-first }{ msg-tracking } est à la douane. Merci de m’envoyer la facture et une description exacte des articles, au cas où la douane les demanderait.
message-customs-carrier =
    Bonjour. Votre suivi montre { msg-number } à la douane. Avez-vous, ou la douane a-t-elle, besoin de quelque chose de ma part ? S’il y a quelque chose à payer ou à envoyer, merci de me dire où le faire sur votre site officiel.
message-customs-dispute =
    { msg-order-first }{ msg-tracking } est bloquée à la douane depuis { msg-days } et n’a pas été livrée. J’ai répondu à toutes les demandes officielles reçues. Des captures d’écran du suivi sont jointes. Je demande un remboursement.

## At the door

message-delivery-attempt-carrier =
    Bonjour. { msg-number-first } n’a pas pu m’être livré. Merci de le présenter de nouveau, ou de me dire où et jusqu’à quand je peux le retirer. Mon adresse et mon numéro de téléphone sont complets dans vos données ; sinon, merci de me dire ce qui manque.

## Other trouble of the carrier

message-carrier-problem-seller =
    Bonjour. Le transporteur signale un problème avec { msg-order }{ msg-tracking }. Merci d’interroger le transporteur et de me dire ce qui sera fait.
message-carrier-problem-carrier =
    Bonjour. Votre suivi signale un problème avec { msg-number }. Merci de m’en dire la raison, et ce que je peux faire pour qu’il soit livré.
message-carrier-problem-dispute =
    Le transporteur signale que { msg-order }{ msg-tracking } ne peut pas être livrée. Je ne l’ai pas reçue. Des captures d’écran du suivi sont jointes. Je demande un remboursement.

## Lost

message-lost-seller =
    Bonjour. { msg-order-first }{ msg-tracking } s’est perdue en route. Merci de me rembourser ou de renvoyer les articles.
message-lost-carrier =
    Bonjour. { msg-number-first } est signalé comme perdu. Merci de confirmer la perte par écrit, afin que je puisse la montrer au vendeur.
message-lost-support =
    Bonjour. { msg-number-first } de { msg-order } s’est perdu en route.{ msg-protected } Merci de me dire comment se fera le remboursement.
message-lost-dispute =
    { msg-order-first }{ msg-tracking } s’est perdue en route et ne m’a pas été livrée. Le suivi, et la réponse du transporteur si j’en ai une, sont joints. Je demande un remboursement.

## Damaged

message-damaged-seller =
    Bonjour. Le transporteur signale que { msg-order }{ msg-tracking } a été endommagée en route. Merci d’interroger le transporteur et de me dire comment vous réglerez cela.
message-damaged-carrier =
    Bonjour. Votre suivi indique que { msg-number } a été endommagé. Merci d’établir un constat de dommage, de m’en envoyer une copie et de me dire s’il sera tout de même livré.

message-partial-seller =
    Bonjour. { msg-order-first }{ msg-tracking } est arrivée endommagée ou incomplète. Je vous envoie des photos du carton, de l’étiquette et des articles. Merci de me dire comment vous réglerez cela.
message-partial-carrier =
    Bonjour. { msg-number-first } est arrivé endommagé, ouvert ou incomplet. Merci d’établir un constat de dommage et de m’en envoyer une copie.
message-partial-dispute =
    { msg-order-first }{ msg-tracking } est arrivée endommagée ou incomplète. Des photos du carton, de l’étiquette et des articles sont jointes. Je demande un remboursement.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    Bonjour. Je vous ai écrit au sujet de { msg-order }{ msg-tracking } et n’ai pas reçu de réponse. Merci de répondre sous deux jours. Sans information claire, j’ouvrirai un litige pour protéger ma commande.
message-seller-silent-support =
    Bonjour. J’ai interrogé le vendeur au sujet de { msg-order }{ msg-tracking } et n’ai reçu aucune réponse.{ msg-protected } Merci de m’aider à régler cela.
message-seller-silent-dispute =
    Je n’ai pas reçu { msg-order }{ msg-tracking }. J’ai écrit au vendeur sans obtenir de réponse ; des captures d’écran de mes messages sont jointes. Je demande un remboursement.
message-promise-broken-seller =
    Bonjour. Vous m’avez demandé d’attendre { msg-order }{ msg-tracking }. Le jour est passé, et le colis n’a pas bougé. Merci de me rembourser, ou de me dire quel jour il sera ici et comment vous le savez.
message-promise-broken-support =
    Bonjour. Le vendeur de { msg-order }{ msg-tracking } m’a demandé d’attendre. Le jour est passé, et rien n’a bougé.{ msg-protected } Merci de me dire comment mes droits sont préservés.
message-promise-broken-dispute =
    Je n’ai pas reçu { msg-order }{ msg-tracking }. Le vendeur m’a demandé d’attendre ; le jour est passé et le suivi n’indique rien de nouveau. Les messages sont joints. Je demande un remboursement.

## A part is missing

message-part-missing-seller =
    Bonjour. Seule une partie de { msg-order } est arrivée. Merci de me dire dans quel colis est le reste, et son numéro de suivi. S’il n’a pas été envoyé, merci de l’envoyer ou de le rembourser.
message-part-missing-carrier =
    Bonjour. { msg-number-first } est l’un des colis d’une même commande, et je l’attends encore. Merci de me dire où il est maintenant.
message-part-missing-dispute =
    Seule une partie de { msg-order } est arrivée ; le reste{ msg-tracking } n’a pas été livré. Des photos de ce que j’ai reçu sont jointes. Je demande le remboursement de la partie manquante.

## In another town

message-wrong-city-seller =
    Bonjour. Le suivi de { msg-order }{ msg-tracking } montre une livraison dans une autre ville que la mienne. Merci de vérifier le numéro de suivi et de m’envoyer le bon.
message-wrong-city-carrier =
    Bonjour. Votre suivi montre { msg-number } à { $scan_city }. Je l’attends à { $city }. Merci de me dire la ville et le code postal auxquels il est adressé, et de le réacheminer s’il a été mal trié.
message-wrong-city-support =
    Bonjour. Le numéro de suivi de { msg-order }{ msg-bare } est celui d’un colis parti à { $scan_city }. Ma commande était pour { $city }.{ msg-protected } Merci de vérifier.
message-wrong-city-dispute =
    Le suivi{ msg-bare } montre une livraison à { $scan_city }. L’adresse de { msg-order } est à { $city }. Ce colis ne vient pas chez moi. Des captures d’écran du suivi et de l’adresse de la commande sont jointes. Je demande un remboursement.

## Protection

message-extension-seller =
    Bonjour. { msg-order-first }{ msg-tracking } n’est pas arrivée.{ msg-protected } Merci de prolonger la protection de la commande, pour que le colis ait le temps d’arriver.
message-protection-ending-seller =
    Bonjour. Je n’ai pas reçu { msg-order }{ msg-tracking }.{ msg-protected } Merci de me dire aujourd’hui où est le colis. Sans information claire, j’ouvrirai un litige pour protéger ma commande.
message-protection-ending-support =
    Bonjour. Je n’ai pas reçu { msg-order }{ msg-tracking }.{ msg-protected } Merci de veiller à ce que mes droits soient préservés.
message-protection-ending-dispute =
    Je n’ai pas reçu { msg-order }{ msg-tracking }.{ msg-protected } L’adresse de livraison de la commande est correcte. Des captures d’écran du suivi sont jointes. Je demande un remboursement.
