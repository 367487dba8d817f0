### What to do, why, and by when. One entry for each rule; `.steps` and `.evidence` are one line each.

## Lists that several advices share

evidence-basic =
    la página de seguimiento con todo el historial y el número
    la página del pedido con la dirección de entrega
    la página del pedido con la fecha de reembolso y la entrega estimada
    tus mensajes con el vendedor
evidence-carrier =
    la respuesta del transportista, con nombre y fecha

## Nothing wrong: what the stage asks for

advice-status-order-placed =
    .title = Pedido realizado
    .text = El pedido existe. Nada se mueve hasta que se pague y el vendedor empiece con él.
advice-status-processing =
    .title = En preparación
    .text = El vendedor está preparando el pedido. Espera a que termine el tiempo de procesamiento; si tarda demasiado, pregunta al vendedor.
advice-status-shipped =
    .title = Espera el primer escaneo
    .text = El vendedor dice que el paquete se envió. Se considera en camino a partir del primer escaneo del transportista.
advice-status-accepted =
    .title = El transportista lo tiene
    .text = El transportista escaneó el paquete y se puede seguir con normalidad.
advice-status-departed-origin =
    .title = Salió del país de origen
    .text = Entre países hay pocos escaneos. Espera, y ten presente la fecha de protección.
advice-status-transit =
    .title = En camino
    .text = El paquete pasa por un centro logístico o por otro país. Espera el próximo escaneo.
advice-status-arrived-destination =
    .title = Está en el país de entrega
    .text = Mira también el seguimiento { the-carrier }: los escaneos locales aparecen ahí primero. El número puede cambiar ahora.
advice-status-customs =
    .title = En la aduana
    .text = La mayoría de los paquetes pasan en unos días. Revisa el correo y los mensajes de texto por si llega un requerimiento oficial, y respóndelo de inmediato.
advice-status-out-for-delivery =
    .title = Prepárate para recibirlo
    .text = El paquete está con el repartidor o en la oficina de reparto local. Ten el teléfono a mano.
advice-status-delivered =
    .title = Figura como entregado
    .text = Un transportista dijo que el paquete se entregó, o lo dijiste tú.
advice-status-returned =
    .title = De vuelta
    .text = El paquete va de vuelta al remitente. No llegará, a menos que se envíe otra vez.
advice-status-exception =
    .title = Hay un problema con la entrega
    .text = Lee los detalles más abajo, en las palabras de la fuente, y pregunta al transportista o al vendedor.
advice-status-no-scan =
    .title = Sin escaneos todavía
    .text = Hasta ahora ninguna fuente ha comunicado un evento de este paquete. El primero llega cuando un transportista lo escanea.
advice-status-unread =
    .title = No entendido todavía
    .text = La fuente dice algo, pero con palabras que Doorstep no puede leer con certeza. Se muestran tal como llegaron, y no se concluye nada de ellas.
advice-status-marked-by-you =
    .title = Tú lo indicaste
    .text = Este estado es tu propia marca. Está por encima de lo que dicen las fuentes, hasta que la cambies.

## The number

advice-number-fresh =
    .title = El número todavía no se conoce
    .text = Es corriente en las primeras 24 a 72 horas tras el envío: la etiqueta suele crearse antes de que el transportista escanee el paquete.
    .steps =
        copy-number: Verifica que el número se copió completo, sin espacios.
        look-again: Vuelve a mirar en uno o dos días; Doorstep lo hace.
advice-number-invalid =
    .title = El número no funciona
    .text = Ninguna fuente lo conoce desde hace { days-count }. Puede estar mal escrito, ser de otro transportista o no haberse usado nunca.{ by-act-day }
    .steps =
        compare-number: Compáralo con la página del pedido, carácter por carácter.
        try-sites: Pruébalo en el propio seguimiento de AliExpress, en Cainiao y en el sitio del transportista.
        ask-seller: Pide al vendedor el número correcto y el nombre del transportista.
        save-screenshots: Sin una respuesta clara: guarda capturas de pantalla y ten presente la fecha de protección.
    .evidence =
        la página de seguimiento que dice que el número no se encuentra
        { evidence-basic }
advice-number-mistyped =
    .title = Quizá no sea el número correcto
    .text = Una fuente dice que este no puede ser uno de sus números. Compáralo con la página del pedido.
    .steps =
        copy-number: Copia otra vez el número desde la página de seguimiento del pedido.
        tracking-not-order: Asegúrate de que es el número de seguimiento y no el número de pedido.
advice-label-fresh =
    .title = Etiqueta creada, sin escaneos todavía
    .text = El vendedor creó la etiqueta. El primer escaneo suele llegar en 24 a 72 horas, a veces unos días después.
advice-label-never-scanned =
    .title = El paquete nunca se escaneó
    .text = Desde hace { days-count } solo hay una etiqueta. El paquete puede seguir en manos del vendedor, o el número puede no ser aquel con el que viaja.{ by-act-day }
    .steps =
        ask-seller: Pregunta al vendedor si de verdad entregó el paquete, y pide un número nuevo si lo hay.
        save-pages: Guarda la página de seguimiento.
        no-more-waiting: No aceptes un «por favor, espere» más allá del día para actuar.
    .evidence =
        la página de seguimiento que solo muestra la etiqueta
        { evidence-basic }
advice-label-collection-failed =
    .title = El transportista no pudo recogerlo
    .text = El transportista pasó en vano a recogerlo. Pide al vendedor que entregue el paquete.
advice-label-cancelled =
    .title = El envío se canceló
    .text = El paquete ya no viaja con este número. Pide al vendedor el número nuevo o un reembolso.{ by-act-day }
    .evidence = { evidence-basic }

## Silence

reason-sentence = { $reason ->
    [label] La causa habitual es que la etiqueta existe, pero el paquete todavía no se ha escaneado.
    [collection] La causa habitual es que espera a que el transportista lo recoja.
    [line-haul] La causa habitual es el trayecto entre países, donde hay poco que escanear.
    [customs] La causa habitual es la aduana.
    [local-carrier] La causa habitual es que el transportista local todavía no lo ha escaneado.
    [limited-tracking] Con este método de envío, a menudo no hay escaneos tras el traspaso.
    [peak] Coincide con una temporada alta o con días festivos, cuando todo tarda más.
    [renumbered] Es posible que el transportista local le haya dado un número nuevo después de entrar en el país.
    [new-number] Recibió un número nuevo, y el transportista de ese número todavía no ha mostrado ningún escaneo.
    [returning] Los trayectos de vuelta rara vez se escanean.
    [source-failing] Ninguna fuente ha respondido últimamente, así que esto solo cuenta hasta la última respuesta.
   *[other] No destaca ninguna causa concreta.
}
advice-silence-normal =
    .title = Sin noticias, y es normal
    .text = Nada nuevo desde hace { days-count }; en este punto del trayecto es corriente. { reason-sentence }
advice-silence-watch =
    .title = Más silencioso que de costumbre
    .text = Nada nuevo desde hace { days-count }, más de lo habitual aquí. { reason-sentence }
    .steps =
        carrier-site: Mira el seguimiento { the-carrier }.
        number-changed: Verifica si el número ha cambiado.
        wait: Si no, espera; Doorstep sigue preguntando.
advice-silence-worrying =
    .title = Demasiado tiempo en silencio
    .text = Nada nuevo desde hace { days-count }. Pocos paquetes callan tanto tiempo en este punto y aun así llegan por sí solos. { reason-sentence }{ by-act-day }
    .steps =
        carrier-site: Mira el seguimiento { the-carrier } y pregunta al transportista dónde está el paquete.
        ask-seller: Pide al vendedor que revise el traspaso, y un número nuevo si lo hay.
        save-pages: Guarda la página de seguimiento.
    .evidence = { evidence-basic }
advice-silence-lost =
    .title = Probablemente perdido
    .text = Nada nuevo desde hace { days-count }. Casi ningún paquete llega después de un silencio así.{ by-act-day }
    .steps =
        ask-carrier: Pide al transportista una declaración por escrito.
        write-seller: Escribe al vendedor.
        prepare-dispute: Prepara la disputa; no esperes más allá del día para actuar.
    .evidence =
        { evidence-basic }
        { evidence-carrier }
advice-silence-scans-ended =
    .title = ¿Quizá ya lo recibiste?
    .text = Nada nuevo desde hace { days-count }, pero con este método de envío a menudo no hay escaneos tras el traspaso. Aún puede llegar, o ya estar ahí.
    .steps =
        look-around: Mira en el buzón y pregunta en casa y en la oficina de correos.
        mark-received: Si lo tienes, márcalo como recibido.
        keep-date: Si no, ten presente la fecha de protección.
advice-silence-unasked =
    .title = Nadie responde
    .text = Ninguna fuente ha respondido desde hace días, así que no se puede decir nada del paquete: este silencio no es suyo. Lo que se muestra es lo último que se supo.
    .steps =
        see-checks: Mira en las consultas qué fuente falla, y por qué.
        carrier-site: Mira por tu cuenta el sitio del transportista.
        check-settings: Revisa los ajustes de la fuente si rechaza la clave.

## Customs

advice-customs-long =
    .title = Mucho tiempo en la aduana
    .text = Lleva { days-count } en la aduana, más de lo habitual. Rara vez es cosa del vendedor.{ by-act-day }
    .steps =
        carrier-site: Mira el sitio { the-carrier } o el de la aduana.
        check-mail: Revisa el correo, los mensajes de texto y la carpeta de spam por si hay un requerimiento.
        check-address: Asegúrate de que la dirección y el teléfono del pedido son correctos.
        ask-carrier: Pregunta al transportista qué espera la aduana.
        save-pages: Guarda capturas de pantalla.
    .evidence =
        lo que escribió el transportista o la aduana
        { evidence-basic }
advice-customs-held =
    .title = La aduana lo retiene
    .text = La aduana inspecciona o retiene el paquete. Pregunta el motivo al transportista; puede haber un requerimiento en camino hacia ti.
    .steps =
        check-mail: Revisa el correo electrónico, los mensajes de texto y el buzón por si hay un requerimiento oficial.
        ask-carrier: Pregunta el motivo al servicio de atención { the-carrier }.
advice-customs-info-required =
    .title = La aduana necesita algo de ti
    .text = Se piden información o documentos. Un requerimiento sin respuesta hace que el paquete se devuelva.
    .steps =
        find-request: Busca el requerimiento en el correo electrónico, los mensajes de texto o el buzón, o pídelo al servicio de atención { the-carrier }.
        answer-request: Respóndelo en el sitio oficial del transportista o de la aduana, con la factura de la página del pedido.
        keep-answers: Guarda lo que enviaste.
advice-customs-payment-due =
    .title = Hay que pagar aranceles o impuestos
    .text = El paquete sigue después del pago. Hay mensajes falsos que copian estas palabras: paga solo en el sitio del transportista o de la autoridad que abras por tu cuenta, nunca por un enlace en un mensaje, y nunca al vendedor fuera de AliExpress.
    .steps =
        carrier-site: Abre por tu cuenta el sitio oficial { the-carrier } e introduce el número.
        compare-amount: Compara el importe con lo que dice el pedido sobre los impuestos ya pagados.
        pay: Paga ahí y guarda el recibo.
advice-customs-rejected =
    .title = La aduana lo rechazó
    .text = No se dejará entrar el paquete. Por lo general se devuelve o se destruye.{ by-act-day }
    .steps =
        ask-carrier: Pide al transportista o a la aduana el motivo por escrito.
        write-seller: Escribe al vendedor.
        open-dispute: Abre una disputa cuando el rechazo esté confirmado.
    .evidence =
        el documento oficial que indica el motivo
        { evidence-basic }

## At the door

advice-attempt-failed =
    .title = Pasaron y no te encontraron
    .text = { the-carrier-first } intentó entregarlo. Por lo general hay un intento más o el paquete va a un punto de recogida; después se devuelve.
    .steps =
        look-card: Busca un aviso, un correo o un mensaje de texto.
        arrange-day: Acuerda otro día o una recogida en el sitio { the-carrier }, hoy si puedes.
        check-phone: Verifica el número de teléfono del pedido.
the-carrier-first = { $carrier ->
    [unknown] El transportista local
   *[other] { $carrier }
}
advice-attempt-bad-address =
    .title = La dirección está en duda
    .text = El transportista no encuentra la dirección o dice que está incompleta. Sin respuesta, el paquete se devuelve, y reclamar es más difícil si la dirección era errónea.
    .steps =
        compare-address: Compara la dirección del pedido con la tuya real.
        give-address: Da al servicio de atención { the-carrier } la dirección correcta y un número de teléfono, en su sitio oficial o por teléfono.
        keep-answers: Guarda lo que enviaste.
advice-attempt-refused =
    .title = Figura como rechazado
    .text = El transportista dice que el paquete se rechazó. Si no fuiste tú, dilo ahora: está a punto de devolverse.
    .steps =
        call-carrier: Llama al servicio de atención { the-carrier } y di que no lo rechazaste.
        new-delivery: Pide una nueva entrega, y la respuesta por escrito.
advice-attempt-payment-due =
    .title = El transportista pide un pago
    .text = Hay un cargo pendiente antes de la entrega. Verifícalo en el propio sitio del transportista, abierto por ti. No pagues nada por un enlace en un mensaje, ni nada al vendedor fuera de AliExpress.
    .steps =
        ask-carrier: Pregunta al servicio de atención { the-carrier } por qué es el cargo.
        pay: Paga solo en el sitio oficial o en el mostrador.
advice-pickup-until =
    .title = Recógelo a más tardar el { $until }
    .text = El paquete te espera. Después del { $until } se devuelve, y reclamar por un paquete no recogido es difícil.
    .steps =
        take-code: Lleva el código o el aviso, y un documento de identidad.
        cannot-go: Si no puedes ir, pide al servicio de atención { the-carrier } que lo guarde más tiempo o envía a alguien.
advice-pickup-usually-until =
    .title = Recógelo pronto
    .text = El paquete te espera. No se indicó un último día; los puntos de recogida suelen guardar un paquete alrededor de una semana, así que cuenta con el { $until } a más tardar.
    .steps =
        last-day: Busca el último día en el aviso, en el correo o en el mensaje de texto.
        take-code: Lleva el código o el aviso, y un documento de identidad.
        cannot-go: Si no puedes ir, pide al servicio de atención { the-carrier } que lo guarde más tiempo o envía a alguien.
advice-pickup-expired =
    .title = No recogido a tiempo
    .text = El punto de recogida está devolviendo el paquete, o está por hacerlo. Quizá hoy todavía esté ahí.
    .steps =
        call-carrier: Llama ahora al punto de recogida o al servicio de atención { the-carrier }.
        sent-again: Si ya salió, pregunta al vendedor si se puede enviar otra vez.
advice-delivered-check =
    .title = ¿Lo tienes?
    .text = El transportista dice que se entregó. Si lo tienes, revisa lo que recibiste y márcalo aquí como recibido; se puede avisar de problemas hasta el { $until }. Si no lo tienes, actúa ahora, y no confirmes la recepción en AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Abre el sitio { the-carrier } y busca una foto, una firma, un punto de recogida o un lugar de entrega.
        ask-carrier: Pregunta al servicio de atención { the-carrier } cuándo, dónde y a quién se entregó.
        keep-answers: Guarda la página de seguimiento y cada respuesta.
        write-seller: Escribe al vendedor por AliExpress.
        open-dispute: Si no se entregó en tu dirección, abre una disputa.
    .evidence =
        la prueba de entrega del transportista, o su respuesta de que no la hay
        algo que muestre que no se entregó en tu dirección
        { evidence-basic }
places-to-look =
    place-mailbox: Mira en el buzón.
    place-front-door: Mira en la puerta de entrada y alrededor.
    place-locker: Mira en los casilleros de paquetes cercanos.
    place-reception: Pregunta en la recepción del edificio.
    place-concierge: Pregunta al conserje.
    place-package-room: Mira en el cuarto de paquetes.
    place-neighbours: Pregunta a los vecinos.
    place-family: Pregunta a la familia y a quienes viven contigo.
    place-post-office: Pregunta en la oficina de correos local.
    place-pickup-point: Pregunta en el punto de recogida.
advice-delivered-unlinked =
    .title = ¿Lo tienes?
    .text = El transportista dice que se entregó. Si lo tienes, márcalo aquí como recibido. Si no, actúa ahora, y no confirmes la recepción en AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Abre el sitio { the-carrier } y busca una foto, una firma, un punto de recogida o un lugar de entrega.
        ask-carrier: Pregunta al servicio de atención { the-carrier } cuándo, dónde y a quién se entregó.
        keep-answers: Guarda la página de seguimiento y cada respuesta.
        write-seller: Escribe al vendedor por AliExpress.
        open-dispute: Si no se entregó en tu dirección, abre una disputa.
    .evidence =
        la prueba de entrega del transportista, o su respuesta de que no la hay
        { evidence-basic }
advice-delivered-in-doubt =
    .title = Entregado, pero ¿a quién?
    .text = El último escaneo dice «entregado», pero no encaja: siguió a una devolución, se hizo en otro lugar, o no indica ni lugar ni hora. No confirmes la recepción antes de tener el paquete en tus manos.
    .steps =
        carrier-site: Abre el sitio { the-carrier } y busca el lugar y la prueba de entrega.
        ask-carrier: Pregunta al transportista a quién se entregó.
        { places-to-look }
        write-seller: Escribe al vendedor si no fuiste tú.
    .evidence =
        la página de seguimiento con todo el historial
        { evidence-carrier }
        { evidence-basic }
advice-delivered-not-received =
    .title = Entregado, pero no a ti
    .text = El transportista dice «entregado», y tú dices que no lo tienes. Lo que cuenta ahora es la prueba del transportista. No confirmes la recepción.{ by-act-day }
    .steps =
        { places-to-look }
        ask-carrier: Pregunta al servicio de atención { the-carrier } cuándo, dónde y a quién se entregó, y pide la foto o la firma.
        keep-answers: Guarda la página de seguimiento y cada respuesta.
        write-seller: Escribe al vendedor por AliExpress.
        open-dispute: Cuando el transportista haya respondido, o no responda durante unos días, abre una disputa.
    .evidence =
        la prueba de entrega del transportista, o su respuesta de que no la hay
        algo que muestre que no se entregó en tu dirección
        { evidence-basic }
advice-delivered-partial =
    .title = Entregado en parte o dañado
    .text = El propio transportista dice que algo faltaba o estaba roto. Regístralo mientras es reciente.
    .steps =
        photograph: Fotografía la caja, la etiqueta y los artículos antes de tirar nada.
        ask-carrier: Pide al servicio de atención { the-carrier } un informe de daños.
        write-seller: Avisa al vendedor por AliExpress.
    .evidence =
        fotos de la caja, la etiqueta y todo el contenido, en una sola imagen si es posible
        { evidence-carrier }
        { evidence-basic }
advice-delivered-inspect =
    .title = Revisa lo que recibiste
    .text = Se puede avisar de problemas con los artículos hasta el { $until }. Cuenta, compara con el anuncio y pruébalo.
advice-delivered-window-passed =
    .title = Probablemente ya pasó el plazo para reclamar
    .text = Por lo general se podía avisar sobre esta entrega hasta el { $until }. Si tienes el paquete, márcalo como recibido.

## Plain trouble

advice-wrong-country =
    .title = Está en otro país: { $scan_country }
    .text = País donde se está entregando el paquete: { $scan_country }; país al que va el pedido: { $country }. Quizá el vendedor dio el número de otro paquete, o el transportista lo confundió.{ by-act-day }
    .steps =
        save-pages: Guarda la página de seguimiento y la dirección del pedido.
        other-site: Verifica el número en otro sitio de seguimiento y en el sitio { the-carrier }.
        ask-seller: Pide al vendedor el número correcto.
        open-dispute: Cuando se confirme la diferencia, abre una disputa; no confirmes la recepción.
    .evidence =
        la página de seguimiento que muestra el país o la ciudad equivocados
        la página del pedido con la dirección de entrega
        { evidence-basic }
advice-returned-completed =
    .title = El remitente lo tiene de nuevo
    .text = El paquete se devolvió; no llegará. Queda el reembolso, o un nuevo envío a cargo del vendedor.{ by-act-day }
    .steps =
        ask-seller: Pide el reembolso al vendedor.
        open-dispute: Si no llega en unos días, abre una disputa.
        pay-nothing-outside: No pagues nada adicional fuera de AliExpress.
    .evidence =
        la página de seguimiento que muestra la devolución
        { evidence-basic }
return-words = { $words ->
    [unknown] El seguimiento indica un motivo antes de la devolución.{" "}
   *[other] Antes de la devolución, el seguimiento decía: «{ $words }».{" "}
}
advice-returned-harder =
    .title = De vuelta, y el motivo puede jugar en tu contra
    .text = { return-words }Si la causa fue la dirección, una ausencia, una recogida perdida o un requerimiento sin respuesta, reclamar es más difícil. No es imposible: cuenta lo que de verdad pasó.{ by-act-day }
    .steps =
        ask-carrier: Pide al transportista el motivo por escrito.
        ask-seller: Pregunta al vendedor si se puede enviar otra vez.
        pay-nothing-outside: No pagues nada adicional fuera de AliExpress.
        open-dispute: Si no se puede entregar, abre una disputa.
    .evidence =
        la página de seguimiento con el motivo
        { evidence-carrier }
        { evidence-basic }
advice-returned-strong =
    .title = De vuelta, y no por ti
    .text = { return-words }Eso no es culpa tuya, así que tu caso es sólido.{ by-act-day }
    .steps =
        ask-seller: Pide al vendedor un reembolso, o que lo envíe otra vez sin costo.
        pay-nothing-outside: No pagues nada adicional fuera de AliExpress.
        open-dispute: Abre una disputa en cuanto la devolución esté confirmada.
    .evidence =
        la página de seguimiento con el motivo
        { evidence-basic }
advice-returned-reason-unknown =
    .title = De vuelta
    .text = El paquete vuelve al remitente; el seguimiento no dice por qué. Del motivo depende lo sólido que es tu caso.{ by-act-day }
    .steps =
        carrier-site: Busca el motivo en el sitio { the-carrier }, o pregunta por él.
        ask-seller: Pide al vendedor un reembolso, o que lo envíe otra vez sin costo.
        pay-nothing-outside: No pagues nada adicional fuera de AliExpress.
        open-dispute: Si no se puede entregar, abre una disputa.
    .evidence =
        la página de seguimiento que muestra la devolución
        { evidence-basic }
advice-lost-by-carrier =
    .title = Perdido
    .text = El propio transportista dice que el paquete está perdido o destruido. Ya no hay nada que esperar.{ by-act-day }
    .steps =
        ask-carrier: Pide al transportista que lo confirme por escrito.
        write-seller: Escribe al vendedor.
        open-dispute: Abre una disputa.
    .evidence =
        la declaración de pérdida del transportista
        { evidence-basic }
advice-lost-by-you =
    .title = Lo diste por perdido
    .text = Marcaste el paquete como perdido. Doorstep sigue preguntando por si aparece.{ by-act-day }
    .steps =
        ask-carrier: Pide al transportista una declaración por escrito.
        open-dispute: Abre una disputa mientras dure la protección.
    .evidence = { evidence-basic }
advice-damaged =
    .title = Dañado en el camino
    .text = El transportista comunica un daño. Cuando llegue, fotografíalo antes de abrirlo y mientras lo abres.
    .steps =
        ask-carrier: Pide al servicio de atención { the-carrier } un informe de daños.
        photograph: Fotografía la caja, la etiqueta y los artículos.
        write-seller: Avisa al vendedor por AliExpress.
    .evidence =
        fotos de la caja, la etiqueta y los artículos
        { evidence-carrier }
        { evidence-basic }
advice-sources-disagree =
    .title = Las fuentes se contradicen
    .text = Una fuente dice que el paquete se entregó o se devolvió, otra dice otra cosa. No se cree a ninguna hasta que tú lo hayas mirado.
    .steps =
        carrier-site: Mira el sitio { the-carrier }: es el que mejor conoce la última parte del trayecto.
        save-pages: Guarda las dos páginas.
        confirm-nothing: No confirmes la recepción antes de tener el paquete en tus manos.
    .evidence =
        las dos páginas de seguimiento, con fecha y hora
        { evidence-basic }
advice-exception-delayed =
    .title = Retrasado
    .text = El transportista anuncia un retraso. A estos avisos suele seguir un escaneo corriente; espéralo.
advice-exception-on-hold =
    .title = Detenido
    .text = El transportista retiene el paquete, y no es la aduana. Pregunta el motivo.
    .steps =
        carrier-site: Busca el motivo en el sitio { the-carrier }.
        ask-carrier: Pregunta si se necesita algo de ti.
advice-exception-prohibited =
    .title = No aceptado para el transporte
    .text = El transportista o su control de seguridad rechaza el paquete. Vuelve al vendedor, a menos que se envíe de otro modo.{ by-act-day }
    .steps =
        ask-seller: Pregunta al vendedor cómo lo enviará de otro modo, o pide un reembolso.
        pay-nothing-outside: No pagues nada adicional fuera de AliExpress.
    .evidence = { evidence-basic }
advice-exception-undeliverable =
    .title = No pueden entregarlo
    .text = El transportista renunció a la entrega; suele seguir una devolución.{ by-act-day }
    .steps =
        call-carrier: Llama hoy al servicio de atención { the-carrier }: algunos paquetes todavía se pueden recoger.
        ask-carrier: Pide el motivo por escrito.
        write-seller: Escribe al vendedor.
    .evidence =
        { evidence-carrier }
        { evidence-basic }

## The protection, and when to open a dispute

advice-dispute-too-early =
    .title = Protegido hasta el { $refund_by }
    .text = Tiempo que queda: { left-count }. Una disputa abierta ahora sería demasiado pronto: mientras el paquete todavía pueda llegar en un plazo normal, suele rechazarse, y rara vez se puede abrir una disputa dos veces por un mismo pedido. El día límite para actuar es el { $act_by }.
advice-dispute-prepare =
    .title = Prepárate para el fin de la protección
    .text = Tiempo que queda hasta el { $refund_by }: { left-count }, y el paquete no ha llegado. Reúne las pruebas ahora; solo las necesitas si nada se mueve antes del { $act_by }.
    .steps =
        save-pages: Guarda la página de seguimiento y la página del pedido.
        write-seller: Escribe al vendedor y pide una respuesta clara.
        keep-answers: Guarda las respuestas; «por favor, espere» no es una.
    .evidence = { evidence-basic }
advice-dispute-ask-extension =
    .title = Puedes pedir más tiempo
    .text = El vendedor puede ampliar la protección, pero necesita algunos días para ello. Pídelo ahora si prefieres esperar el paquete. Hasta que la página del pedido muestre una fecha nueva, vale el { $refund_by }.
advice-dispute-ending =
    .title = La protección termina en { left-count }
    .text = La protección termina el { $refund_by }, y el paquete no ha llegado. Escribe hoy al vendedor y ten lista la disputa. No te fíes de promesas: ábrela el { $act_by } si el paquete no está.
    .steps =
        write-seller: Escribe al vendedor.
        evidence: Reúne las pruebas.
        open-dispute: Abre la disputa a más tardar el { $act_by } si nada ha cambiado.
    .evidence = { evidence-basic }
advice-dispute-now =
    .title = Abre la disputa ahora
    .text = Tiempo que queda: { left-count }. La protección termina el { $refund_by }, a medianoche en California. Si no tienes el paquete en tus manos, abre la disputa hoy. Un paquete que llega más tarde todavía se puede aceptar; una fecha perdida no se puede reparar.
    .steps =
        open-dispute: Abre el pedido, elige el reembolso y responde que no lo has recibido.
        describe: Describe lo que pasó en dos o tres frases objetivas.
        add-screenshots: Añade las capturas de pantalla.
    .evidence = { evidence-basic }
advice-dispute-last-day =
    .title = Último día para abrir una disputa
    .text = La protección termina esta noche, a medianoche en California. Si no tienes el paquete en tus manos, abre la disputa ahora, prometa lo que prometa el vendedor.
    .steps =
        open-dispute: Abre el pedido, elige el reembolso y responde que no lo has recibido.
        describe: Describe lo que pasó en dos o tres frases objetivas.
        add-screenshots: Añade las capturas de pantalla que tengas; por lo general se pueden añadir más después.
    .evidence = { evidence-basic }
advice-dispute-after-protection =
    .title = La fecha de reembolso ya pasó: reclama ahora
    .text = La protección terminó el { $refund_by }. Por lo general todavía se puede abrir un caso hasta el { $until }, pero no cuentes con ello: inténtalo ahora.
    .steps =
        look-order: Mira la página del pedido: quizá el reembolso ya esté en camino.
        open-dispute: Si no, abre la disputa ahora.
        write-support: Si el formulario lo rechaza, escribe al servicio de atención de AliExpress.
    .evidence = { evidence-basic }
advice-dispute-too-late =
    .title = Probablemente tarde para una disputa
    .text = La protección terminó el { $refund_by }, y los días siguientes se acabaron el { $until }. El formulario probablemente lo rechazará.
    .steps =
        look-order: Mira de todos modos la página del pedido, e inténtalo.
        write-support: Escribe al servicio de atención de AliExpress.
        ask-bank: Pregunta a tu banco o proveedor de pago por su propio procedimiento.
advice-dispute-payment-provider =
    .title = Tu proveedor de pago tiene su propio procedimiento
    .text = Por lo general está abierto hasta el { $until }, diga lo que diga AliExpress. Úsalo solo para un pedido que no se entregó ni se reembolsó.
    .evidence = { evidence-basic }
advice-dispute-not-open-yet =
    .title = Una disputa suele ser posible desde el { $opens }
    .text = Ha pasado algo que esperar no arreglará, pero AliExpress suele abrir el formulario solo unos días después del envío. Reúne las pruebas hasta entonces.
    .evidence = { evidence-basic }
advice-dispute-ready =
    .title = Hay motivo suficiente para una disputa
    .text = Esperar ya no sirve de nada. Dale al vendedor un plazo breve para resolverlo y luego abre la disputa, bastante antes de que termine la protección.{ by-act-day }
    .steps =
        carrier-site: Revisa el seguimiento una vez más en el sitio { the-carrier }.
        save-pages: Guárdalo.
        write-seller: Escribe al vendedor.
        open-dispute: Abre la disputa.
    .evidence = { evidence-basic }
advice-dispute-late-and-silent =
    .title = Tarde y en silencio
    .text = El día prometido ya pasó, y hace mucho que no hay noticias. Las dos cosas juntas son motivo de disputa; por separado, ninguna lo es.{ by-act-day }
    .steps =
        ask-both: Pregunta una vez más al vendedor y al transportista.
        open-dispute: Abre la disputa a más tardar el { $act_by }, o antes si las respuestas no sirven.
    .evidence = { evidence-basic }
advice-dispute-seller-answer =
    .title = El vendedor debe responder a más tardar el { $by }
    .text = Tu caso está abierto. Si el vendedor no responde a más tardar el { $by }, por lo general se acepta lo que pides; AliExpress decide por sí mismo unos días después. Si propone algo, míralo antes de aceptar: una propuesta aceptada cierra el caso.
    .steps =
        look-order: Mira el caso en AliExpress, y responde a lo que se pregunte allí.
        add-screenshots: Añade las pruebas que aún falten; se puede hasta que se cierre el caso.
        escalate: Cuando se acabe el plazo del vendedor y no haya pasado nada, pide a AliExpress que decida.
        mark-refunded: Cuando el dinero haya vuelto, cierra aquí el paquete como reembolsado.
    .evidence = { evidence-basic }
advice-protection-unknown =
    .title = No se conoce la fecha de reembolso
    .text = Abre una vez el pedido en AliExpress e introduce o importa la fecha de reembolso: sin ella no se puede vigilar ningún plazo.
advice-protection-estimated =
    .title = La fecha de protección es solo una estimación
    .text = El { $refund_by } está calculado a partir del envío. Abre una vez el pedido en AliExpress y toma la fecha indicada; puede ser anterior.
advice-promise-passed =
    .title = El día prometido ya pasó
    .text = Estaba prometido o estimado para el { $promised }. Esos días no están garantizados, pero desde ahora una pausa pesa más.
advice-promise-coupon =
    .title = Un cupón por el retraso
    .text = Desde el { $from } puedes pedir el cupón que el pedido promete si llega tarde. Aceptarlo no pone fin a la protección.

## What the shipping method lets one expect

tracking-sentence = { $tracking ->
    [detailed] El seguimiento es detallado.
    [good] El seguimiento suele ser bueno.
    [varies] La calidad del seguimiento varía.
   *[limited] El seguimiento es escaso, y a menudo no llega hasta el final.
}
best-for-sentence = { $best_for ->
    [low-cost] Está pensado para cosas baratas que no son urgentes.
    [time-sensitive] Está pensado para pedidos que deben llegar pronto.
    [small] Está pensado para paquetes pequeños a países admitidos.
    [budget] Está pensado para pedidos económicos.
    [urgent] Está pensado para pedidos urgentes o valiosos.
   *[regular] Está pensado para pedidos corrientes.
}
advice-method-expect =
    .title = { $method }: de { $from } a { $to } días
    .text = Es lo que suele tardar este método desde el envío; es una estimación, no una garantía. { tracking-sentence } { best-for-sentence } Varía según el país, la temporada y el transportista local.
advice-method-overdue =
    .title = Más tiempo en camino que de costumbre
    .text = Se envió hace { $since_shipment } días; { $method } suele tardar de { $from } a { $to }. { tracking-sentence } Eso por sí solo no prueba una pérdida.

## Orders without a number

advice-order-preparing =
    .title = El vendedor lo está preparando
    .text = No hay número de seguimiento antes de que se envíe el paquete; hasta entonces solo la página del pedido muestra cómo va.
    .steps =
        wait: Espera a que termine el tiempo de procesamiento.
        ask-seller: Si tarda mucho, pregunta al vendedor cuándo se enviará.
        cancel: Cancela el pedido si cambiaste de opinión, mientras la página lo ofrezca.
advice-order-slow =
    .title = Sin enviar desde hace { days-count }
    .text = Los vendedores suelen enviar en diez días. Pregunta cuándo se enviará; también puedes cancelar mientras la página lo ofrezca.
    .steps =
        processing-time: Mira el tiempo de procesamiento en la página del pedido.
        ask-seller: Pregunta al vendedor el día del envío.
        cancel: Cancela el pedido si la respuesta no te convence.
advice-order-not-shipped-in-time =
    .title = No enviado a tiempo
    .text = El vendedor debía enviar a más tardar el { $by }. Estos pedidos suelen cancelarse y reembolsarse por sí solos; acepta un plazo más largo solo si quieres esperar.
    .steps =
        look-order: Mira la página del pedido: quizá el reembolso esté en camino.
        ask-seller: Pregunta al vendedor, o cancela el pedido.
advice-order-closing-soon =
    .title = AliExpress está a punto de completar este pedido
    .text = AliExpress escribió el { $warned_on } que el pedido pronto se marcará como completado, y aquí no se conoce ningún paquete suyo. Después se paga al vendedor y el camino hacia un reembolso es más corto.
    .steps =
        look-order: Abre hoy el pedido en AliExpress.
        confirm-nothing: Si no ha llegado nada, no confirmes la recepción: pide allí más tiempo, o pide que te devuelvan el dinero.
        import-page: Trae aquí la página del pedido, para que se conozcan sus fechas.
advice-closing-soon =
    .title = AliExpress está a punto de completar este pedido
    .text = AliExpress escribió el { $warned_on } que el pedido pronto se marcará como completado, y nada indica que el paquete haya llegado. Después se paga al vendedor y el camino hacia un reembolso es más corto.
    .steps =
        look-order: Abre hoy el pedido en AliExpress.
        confirm-nothing: Si el paquete no ha llegado, no confirmes la recepción: pide allí más tiempo, o pide que te devuelvan el dinero.
        mark-received: Si ha llegado, anótalo aquí.
advice-order-number-soon =
    .title = Enviado; el número llega después
    .text = El número de seguimiento aparece en la página de seguimiento del pedido, por lo general en 24 a 72 horas.
    .steps =
        on-web: En la web: abre «Mis pedidos» y luego «Seguimiento del pedido».
        in-app: En la aplicación: abre «Cuenta» o «Mis pedidos» y luego la sección de seguimiento.
advice-order-number-missing =
    .title = Enviado, pero sin número
    .text = El pedido se marcó como enviado hace { days-count }, y no hay número de seguimiento. Sin él no se puede seguir ni probar nada.{ by-act-day }
    .steps =
        look-again: Mira una vez más la página de seguimiento del pedido.
        ask-seller: Pide al vendedor el número y el transportista.
        keep-answers: Guarda la respuesta.
    .evidence =
        la página del pedido que no muestra ningún número
        { evidence-basic }
advice-seller-awaited =
    .title = El vendedor tiene tu mensaje
    .text = Escribiste el { $sent }. Da tiempo al vendedor hasta el { $answer_by }; Doorstep te avisará entonces.
advice-seller-silent =
    .title = El vendedor no responde
    .text = Escribiste el { $sent }, hace { $waited ->
        [one] un día
       *[other] { $waited } días
    }, y no has anotado ninguna respuesta. Un vendedor que no da una respuesta útil es motivo de disputa en cuanto esperar te cuesta algo, pero por sí solo no prueba una pérdida.{ by-act-day }
    .steps =
        look-messages: Mira los mensajes en AliExpress: quizá haya allí una respuesta.
        write-again: Escribe una vez más, con un día límite para la respuesta.
        save-messages: Guarda capturas de pantalla de tus mensajes.
        open-dispute: Si es urgente, abre la disputa en vez de esperar.
    .evidence =
        capturas de pantalla de tus mensajes al vendedor, con sus fechas
        { evidence-basic }
advice-carrier-awaited =
    .title = El transportista tiene tu mensaje
    .text = Escribiste el { $sent }. Espera la respuesta { the-carrier } hasta el { $answer_by }; Doorstep te avisará entonces.
advice-carrier-silent =
    .title = El transportista no responde
    .text = Escribiste el { $sent } y no has anotado ninguna respuesta. Que no responda también merece guardarse: en una disputa se pregunta qué has hecho.
    .steps =
        call-carrier: Llama al servicio de atención { the-carrier }, y anota el día y el nombre.
        save-messages: Guarda capturas de pantalla de lo que escribiste.
advice-wait-open =
    .title = El vendedor te pide esperar hasta el { $until }
    .text = Es antes del día límite para actuar, así que no te cuesta nada. Doorstep te avisará cuando haya pasado el día.
advice-wait-too-long =
    .title = No esperes tanto
    .text = El vendedor te pide esperar hasta el { $until }, pero tu tiempo para actuar termina antes. Una promesa no detiene el plazo.{ by-act-day }
    .steps =
        ask-extension: Pide al vendedor que amplíe la protección; solo cuenta la nueva fecha en la página del pedido.
        save-messages: Guarda el mensaje con la promesa.
        open-dispute: Sin una nueva fecha en la página del pedido, abre la disputa a más tardar el día límite para actuar.
    .evidence =
        el mensaje en que el vendedor te pide esperar
        { evidence-basic }
advice-wait-broken =
    .title = El vendedor no cumplió su promesa
    .text = Te pidieron esperar hasta el { $until }, y desde entonces nada se ha movido. Otro «espera, por favor» no vale más que este.{ by-act-day }
    .steps =
        save-messages: Guarda el mensaje con la promesa.
        write-seller: Escribe al vendedor que el día ya pasó.
        open-dispute: Abre la disputa si la respuesta es otra promesa y el día límite para actuar está cerca.
    .evidence =
        el mensaje en que el vendedor te pidió esperar
        { evidence-basic }
advice-extension-asked =
    .title = Pediste más tiempo
    .text = Pediste al vendedor el { $asked } que ampliara la protección. Mientras la página del pedido no muestre una fecha posterior, vale la anterior.
    .steps =
        look-order: Mira si hay una nueva fecha en la página del pedido.
        note-granted: Si está, importa la página o introduce la fecha.
advice-extension-granted =
    .title = Toma la nueva fecha
    .text = Anotaste que se amplió la protección, pero Doorstep no ha leído una nueva fecha en la página del pedido. Hasta entonces cuenta la anterior.
    .steps =
        look-order: Abre el pedido en AliExpress, e importa la página o introduce la fecha.
advice-wrong-city =
    .title = Está en { $scan_city }, no en { $city }
    .text = El paquete se está repartiendo en { $scan_city }, a unos { $km } km de { $city }, adonde va el pedido. Quizá el vendedor dio el número de otro paquete, o se clasificó mal. Un paquete mal encaminado todavía se puede redirigir.{ by-act-day }
    .steps =
        save-pages: Guarda la página de seguimiento y la dirección del pedido.
        compare-address: Compara la dirección del pedido con la tuya real.
        other-site: Comprueba el número en otro sitio de seguimiento y en el propio sitio { the-carrier }.
        ask-carrier: Pregunta al servicio de atención { the-carrier } a qué localidad y código postal va dirigido.
        ask-seller: Pide al vendedor el número correcto.
        open-dispute: Cuando se confirme la discrepancia, abre una disputa; no confirmes la recepción.
    .evidence =
        la página de seguimiento que muestra la localidad equivocada
        la página del pedido con la dirección de entrega
        { evidence-basic }
advice-parts-missing =
    .title = Ha llegado otra parte del pedido
    .text = De este pedido se ha entregado un paquete, y este todavía se espera. No confirmes la recepción de todo el pedido mientras falte una parte: eso pone fin a la protección de todo.
    .steps =
        count: Mira qué había en el paquete que llegó; quizá se empaquetaron ambos juntos.
        ask-seller: Si falta algo, pregunta al vendedor en qué paquete está.
        confirm-nothing: No confirmes la recepción antes de que esté todo.
advice-parts-claim =
    .title = Falta una parte del pedido
    .text = Llegó un paquete de este pedido, y el plazo para informar de lo que no venía en él corre desde esa entrega. Informa a más tardar el { $until }.
    .steps =
        count: Cuenta lo que recibiste, y fotografíalo con la etiqueta.
        ask-seller: Pide al vendedor la parte que falta.
        open-dispute: Abre una disputa solo por los artículos que faltan.
    .evidence =
        fotos de todo lo que llegó, en una sola imagen
        { evidence-basic }
advice-dispute-unlikely =
    .title = Probablemente no llegue a tiempo
    .text = De los paquetes que han llegado igual de lejos y llevan el mismo tiempo en camino, unos { $percent } de cada 100 llegan antes del { $act_by }. Prepárate ahora: no pierdes nada por estar a punto, y una fecha perdida no tiene arreglo. Si abres pronto, el caso puede ser rechazado mientras el paquete aún pueda llegar.
    .steps =
        save-pages: Guarda la página de seguimiento y la página del pedido.
        ask-extension: Pide más tiempo al vendedor, si prefieres tener el paquete.
        write-seller: Escribe al vendedor y pide una respuesta clara.
    .evidence = { evidence-basic }

## Closed

advice-closed-received =
    .title = Recibido
    .text = Lo tienes. Doorstep ya no pregunta por él.
advice-closed-refunded =
    .title = Reembolsado
    .text = El dinero ha vuelto. Doorstep ya no pregunta por él.
advice-closed-given-up =
    .title = Abandonado
    .text = Lo diste por abandonado. Doorstep ya no pregunta por él.
