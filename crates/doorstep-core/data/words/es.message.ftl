### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.

## Pieces

msg-order = { $order ->
    [unknown] de mi pedido
   *[other] del pedido n.º { $order }
}
msg-number = { $number ->
    [unknown] el paquete
   *[other] el paquete { $number }
}
# In brackets, where it is known.
msg-tracking = { $number ->
    [unknown] {""}
   *[other] {" "}(número de seguimiento { $number })
}
msg-bare = { $number ->
    [unknown] {""}
   *[other] {" "}({ $number })
}
# The same at the beginning of a sentence.
msg-order-first = { $order ->
    [unknown] Mi pedido
   *[other] El pedido n.º { $order }
}
msg-number-first = { $number ->
    [unknown] El paquete
   *[other] El paquete { $number }
}
msg-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}La protección del pedido termina el { $refund_by }.
}
msg-scan-country = { $scan_country ->
    [unknown] en otro país
   *[other] en otro país ({ $scan_country })
}
msg-home = { $country ->
    [unknown] mi dirección
   *[other] mi dirección ({ $country })
}

## No updates

message-not-updated-seller =
    Hola. El seguimiento { msg-order }{ msg-tracking } no muestra nada nuevo desde hace { msg-days }. Por favor, compruebe si el paquete se entregó de verdad al transportista y envíeme el nuevo número de seguimiento si lo hay.
message-not-updated-carrier =
    Hola. Su seguimiento no muestra nada nuevo para { msg-number } desde hace { msg-days }. Por favor, dígame dónde está el paquete ahora y si necesita algo de mí.
message-not-updated-support =
    Hola. { msg-number-first } { msg-order } no se ha movido desde hace { msg-days } y no se ha entregado.{ msg-protected } Por favor, dígame qué debo hacer para conservar mi derecho a reclamar.
message-not-updated-dispute =
    No he recibido el envío { msg-order }. El seguimiento{ msg-bare } no muestra nada nuevo desde hace { msg-days }. La dirección de entrega del pedido es correcta. Solicito el reembolso.

## Number does not work

message-number-invalid-seller =
    Hola. El número de seguimiento { msg-order }{ msg-bare } no se encuentra en ningún sitio de seguimiento. Por favor, confirme el número correcto y dígame qué transportista tiene el paquete.
message-number-invalid-support =
    Hola. El número de seguimiento { msg-order }{ msg-bare } que dio el vendedor no lo conoce ningún transportista al que he preguntado. Por favor, compruébelo con el vendedor.{ msg-protected }
message-number-invalid-dispute =
    El número de seguimiento { msg-order }{ msg-bare } no existe en ningún transportista, así que no puedo seguir el paquete, y no lo he recibido. Solicito el reembolso.

## No number

message-number-missing-seller =
    Hola. { msg-order-first } figura como enviado, pero no veo ningún número de seguimiento. Por favor, envíeme el número y el nombre del transportista.
message-number-missing-support =
    Hola. { msg-order-first } figura como enviado, pero no tiene número de seguimiento, y el vendedor no me ha dado ninguno.{ msg-protected } Por favor, compruébelo.
message-number-missing-dispute =
    { msg-order-first } figura como enviado, pero no hay número de seguimiento, y no he recibido nada. Solicito el reembolso.

## Not shipped

message-not-shipped-seller =
    Hola. { msg-order-first } aún no se ha enviado. Por favor, dígame qué día lo enviará. Si no puede enviarlo, cancele el pedido, por favor.
message-not-shipped-support =
    Hola. El vendedor no ha hecho el envío { msg-order } dentro del plazo de preparación. Por favor, cancele el pedido y reembólseme, o dígame cuándo se enviará.

## Delivered, not received

message-delivered-not-received-seller =
    Hola. El seguimiento { msg-order }{ msg-tracking } dice que se entregó, pero no lo tengo. He mirado en todos los lugares habituales y he preguntado a mi alrededor. Por favor, envíeme el comprobante de entrega del transportista o ayúdeme a encontrar el paquete. Si no aparece, abriré una disputa.
message-delivered-not-received-carrier =
    Hola. Su seguimiento dice que { msg-number } se entregó, pero no lo he recibido. Por favor, dígame cuándo, dónde y a quién se entregó, y envíeme la foto, la firma o la posición de la entrega.
message-delivered-not-received-support =
    Hola. { msg-number-first } { msg-order } figura como entregado, pero no lo he recibido. He pedido al transportista el comprobante de entrega. No he confirmado la recepción. Por favor, mantenga el pedido abierto.
message-delivered-not-received-dispute =
    El seguimiento dice que se entregó, pero no he recibido el envío { msg-order }{ msg-tracking }. La dirección del pedido es correcta. Pregunté al transportista local; el paquete no se me entregó. Solicito el reembolso.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    Hola. El seguimiento { msg-order }{ msg-tracking } se contradice: figura como entregado o devuelto, pero no tengo el paquete. Por favor, pregunte al transportista dónde está.
message-delivery-unclear-carrier =
    Hola. Lo que se muestra para { msg-number } no concuerda. Por favor, dígame dónde está el paquete ahora y, si se entregó, cuándo, dónde y a quién.

## Elsewhere

message-wrong-country-seller =
    Hola. El seguimiento { msg-order }{ msg-tracking } muestra el paquete { msg-scan-country }, no en camino a { msg-home }. Por favor, compruebe el número de seguimiento y envíeme el correcto.
message-wrong-country-carrier =
    Hola. Su seguimiento muestra { msg-number } { msg-scan-country }. Espero este paquete en { msg-home }. Por favor, confirme el país y la ciudad a los que va dirigido.
message-wrong-country-support =
    Hola. El número de seguimiento { msg-order }{ msg-bare } es de un paquete que acabó { msg-scan-country }. Mi pedido era para { msg-home }.{ msg-protected } Por favor, compruébelo.
message-wrong-country-dispute =
    El seguimiento{ msg-bare } muestra una entrega { msg-scan-country }. La dirección { msg-order } es { msg-home }. Este paquete no viene a mí. Adjunto capturas del seguimiento y de la dirección del pedido. Solicito el reembolso.

## Returned

message-returned-seller =
    Hola. El seguimiento { msg-order }{ msg-tracking } dice que el paquete vuelve a usted. Por favor, dígame el motivo, y si lo enviará de nuevo sin coste o me reembolsará.
message-returned-carrier =
    Hola. { msg-number-first } está siendo devuelto al remitente. Por favor, dígame el motivo por escrito.
message-returned-support =
    Hola. { msg-number-first } { msg-order } está siendo devuelto al remitente. No lo he pedido.{ msg-protected } Por favor, dígame cómo se hará el reembolso.
message-returned-dispute =
    { msg-order-first }{ msg-tracking } se devolvió al remitente y no se me entregó. Adjunto capturas del seguimiento. Solicito el reembolso.

## Customs

message-customs-request-seller =
    Hola. { msg-order-first }{ msg-tracking } está en la aduana. Por favor, envíeme la factura y una descripción exacta de la mercancía, porque la aduana puede pedirlas.
message-customs-request-carrier =
    Hola. Su seguimiento muestra { msg-number } en la aduana. Por favor, dígame qué se necesita de mí y en qué lugar de su sitio oficial puedo enviarlo o pagarlo.
message-customs-seller =
    Hola. { msg-order-first }{ msg-tracking } está en la aduana. Por favor, envíeme la factura y una descripción exacta de la mercancía, por si la aduana las pide.
message-customs-carrier =
    Hola. Su seguimiento muestra { msg-number } en la aduana. ¿Necesitan ustedes o la aduana algo de mí? Si hay que pagar o enviar algo, por favor, dígame en qué lugar de su sitio oficial puedo hacerlo.
message-customs-dispute =
    { msg-order-first }{ msg-tracking } está retenido en la aduana desde hace { msg-days } y no se ha entregado. He respondido a todas las solicitudes oficiales que he recibido. Adjunto capturas del seguimiento. Solicito el reembolso.

## At the door

message-delivery-attempt-carrier =
    Hola. { msg-number-first } no se me pudo entregar. Por favor, entréguelo de nuevo, o dígame dónde y hasta cuándo puedo recogerlo. Mi dirección y mi teléfono están completos en sus datos; si no, dígame qué falta, por favor.

## Other trouble of the carrier

message-carrier-problem-seller =
    Hola. El transportista comunica un problema con el envío { msg-order }{ msg-tracking }. Por favor, pregunte al transportista y dígame qué se hará.
message-carrier-problem-carrier =
    Hola. Su seguimiento comunica un problema con { msg-number }. Por favor, dígame el motivo y qué puedo hacer para que se entregue.
message-carrier-problem-dispute =
    El transportista comunica que el paquete { msg-order }{ msg-tracking } no se puede entregar. No lo he recibido. Adjunto capturas del seguimiento. Solicito el reembolso.

## Lost

message-lost-seller =
    Hola. { msg-order-first }{ msg-tracking } se ha perdido en el camino. Por favor, reembólseme o envíe la mercancía de nuevo.
message-lost-carrier =
    Hola. { msg-number-first } figura como perdido. Por favor, confirme la pérdida por escrito, para que pueda mostrársela al vendedor.
message-lost-support =
    Hola. { msg-number-first } { msg-order } se ha perdido en el camino.{ msg-protected } Por favor, dígame cómo se hará el reembolso.
message-lost-dispute =
    { msg-order-first }{ msg-tracking } se perdió en el camino y no se me entregó. Adjunto el seguimiento y, si la tengo, la respuesta del transportista. Solicito el reembolso.

## Damaged

message-damaged-seller =
    Hola. El transportista comunica que el paquete { msg-order }{ msg-tracking } se dañó en el camino. Por favor, pregunte al transportista y dígame cómo lo resolverá.
message-damaged-carrier =
    Hola. Su seguimiento dice que { msg-number } se dañó. Por favor, haga un parte de daños, envíeme una copia y dígame si aún se entregará.

message-partial-seller =
    Hola. { msg-order-first }{ msg-tracking } llegó dañado o incompleto. Le envío fotos de la caja, la etiqueta y la mercancía. Por favor, dígame cómo lo resolverá.
message-partial-carrier =
    Hola. { msg-number-first } llegó dañado, abierto o incompleto. Por favor, haga un parte de daños y envíeme una copia.
message-partial-dispute =
    { msg-order-first }{ msg-tracking } llegó dañado o incompleto. Adjunto fotos de la caja, la etiqueta y la mercancía. Solicito el reembolso.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    Hola. Le escribí acerca { msg-order }{ msg-tracking } y no he recibido respuesta. Por favor, responda en un plazo de dos días. Sin información clara abriré una disputa para proteger mi pedido.
message-seller-silent-support =
    Hola. Pregunté al vendedor acerca { msg-order }{ msg-tracking } y no he recibido respuesta.{ msg-protected } Por favor, ayúdeme a resolverlo.
message-seller-silent-dispute =
    No he recibido el envío { msg-order }{ msg-tracking }. Escribí al vendedor y no obtuve respuesta; adjunto capturas de mis mensajes. Solicito el reembolso.
message-promise-broken-seller =
    Hola. Me pidió que esperara la llegada { msg-order }{ msg-tracking }. El día ha pasado y el paquete no se ha movido. Por favor, reembólseme, o dígame qué día estará aquí y cómo lo sabe.
message-promise-broken-support =
    Hola. El vendedor { msg-order }{ msg-tracking } me pidió que esperara. El día ha pasado y nada se ha movido.{ msg-protected } Por favor, dígame cómo se conserva mi derecho a reclamar.
message-promise-broken-dispute =
    No he recibido el envío { msg-order }{ msg-tracking }. El vendedor me pidió que esperara; el día ha pasado y el seguimiento no muestra nada nuevo. Adjunto los mensajes. Solicito el reembolso.

## A part is missing

message-part-missing-seller =
    Hola. Solo ha llegado una parte { msg-order }. Por favor, dígame en qué paquete está el resto y su número de seguimiento. Si no se envió, envíelo o reembólselo, por favor.
message-part-missing-carrier =
    Hola. { msg-number-first } es uno de varios paquetes de un pedido, y aún lo espero. Por favor, dígame dónde está ahora.
message-part-missing-dispute =
    Solo ha llegado una parte { msg-order }; el resto{ msg-tracking } no se ha entregado. Adjunto fotos de lo que he recibido. Solicito el reembolso de la parte que falta.

## In another town

message-wrong-city-seller =
    Hola. El seguimiento { msg-order }{ msg-tracking } muestra una entrega en otra ciudad, no en la mía. Por favor, compruebe el número de seguimiento y envíeme el correcto.
message-wrong-city-carrier =
    Hola. Su seguimiento muestra { msg-number } en { $scan_city }. Lo espero en { $city }. Por favor, dígame la ciudad y el código postal a los que va dirigido, y reencamínelo si se clasificó mal.
message-wrong-city-support =
    Hola. El número de seguimiento { msg-order }{ msg-bare } es de un paquete que fue a { $scan_city }. Mi pedido era para { $city }.{ msg-protected } Por favor, compruébelo.
message-wrong-city-dispute =
    El seguimiento{ msg-bare } muestra una entrega en { $scan_city }. La dirección { msg-order } está en { $city }. Este paquete no viene a mí. Adjunto capturas del seguimiento y de la dirección del pedido. Solicito el reembolso.

## Protection

message-extension-seller =
    Hola. { msg-order-first }{ msg-tracking } no ha llegado.{ msg-protected } Por favor, amplíe la protección del pedido, para que el paquete tenga tiempo de llegar.
message-protection-ending-seller =
    Hola. No he recibido el envío { msg-order }{ msg-tracking }.{ msg-protected } Por favor, dígame hoy dónde está el paquete. Sin información clara abriré una disputa para proteger mi pedido.
message-protection-ending-support =
    Hola. No he recibido el envío { msg-order }{ msg-tracking }.{ msg-protected } Por favor, asegúrese de que se conserva mi derecho a reclamar.
message-protection-ending-dispute =
    No he recibido el envío { msg-order }{ msg-tracking }.{ msg-protected } La dirección de entrega del pedido es correcta. Adjunto capturas del seguimiento. Solicito el reembolso.
