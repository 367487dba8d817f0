### Common words, and the sentences of checks, clocks, silence and schedule.
###
### Terms: parcel = paquete, order = pedido, seller = vendedor, carrier = transportista, source = fuente,
### check = consulta, event = evento, silence = silencio, clock = plazo, protection = protección del comprador,
### dispute = disputa, refund date = fecha de reembolso, hand-over = traspaso, scan = escaneo, customs = aduana,
### pickup point = punto de recogida, tracking number = número de seguimiento, confirm receipt = confirmar la recepción.

## Dates

date = { $day } { $month } { $year }
month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sep
month-10 = oct
month-11 = nov
month-12 = dic

## Pieces that sentences share. What is not known arrives as `unknown`.
## `the-carrier` brings its preposition along: «el sitio { the-carrier }».

days-count = { $days ->
    [one] 1 día
   *[other] { $days } días
}
left-count = { $days_left ->
    [one] 1 día
   *[other] { $days_left } días
}
the-carrier = { $carrier ->
    [unknown] del transportista local
   *[other] de { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}Te digan lo que te digan, actúa a más tardar el { $act_by }: la protección termina el { $refund_by }.
}

## How a check ended

outcome-answered = La fuente respondió.
outcome-unchanged = La fuente respondió; no hay nada nuevo.
outcome-pending = La fuente conoce el número; todavía no hay ningún escaneo.
outcome-not-found = La fuente no conoce este número.
outcome-pivot = La fuente remite a otro número del mismo paquete.
outcome-auth = La fuente rechazó la clave. Revisa la clave en los ajustes.
outcome-quota = El cupo de esta fuente está agotado por ahora.
outcome-rate-limited = La fuente pide que se le pregunte más despacio.
outcome-blocked = La fuente mostró una página de bloqueo en vez de una respuesta. Doorstep la deja tranquila unas horas.
outcome-bad-number = La fuente dice que este no puede ser uno de sus números.
outcome-misread = Llegó una respuesta que Doorstep no pudo leer. No se cambió nada.
outcome-upstream = La fuente falló por su lado.
outcome-unreachable = No se pudo contactar con la fuente.

## When Doorstep asks next

next-check-closed = Cerraste este paquete; ya no se consulta.
next-check-first = Está a punto de consultarse por primera vez.
next-check-nobody = Todavía no se ha preguntado a ninguna fuente. Revisa qué fuentes están activadas.
next-check-done = Ha terminado; no hacen falta más consultas.
next-check-confirm = Una vez más después de un día, por si el transportista se corrige.
next-check-pivot = De inmediato, porque una fuente dio otro número.
next-check-dormant = Una vez por semana, porque no hay noticias desde hace meses.
next-check-not-found = Unas cuantas veces al día al principio, luego a diario, porque ninguna fuente conoce todavía el número.
next-check-stalled = Una vez al día, porque no hay noticias desde hace dos semanas.
next-check-label = Dos veces al día hasta el primer escaneo.
next-check-transit = Unas cuantas veces al día mientras avanza.
next-check-line-haul = Dos veces al día mientras viaja entre países.
next-check-arrived = Cada pocas horas, porque está en el país de entrega.
next-check-customs = Dos veces al día mientras está en la aduana.
next-check-pickup = Cada pocas horas mientras te espera.
next-check-out-for-delivery = Tan a menudo como permite la fuente, porque está en reparto.
next-check-trouble = Cada pocas horas, porque algo va mal.
next-check-ending = Una vez al día, para ver cómo termina.
next-check-deadline = Más a menudo que de costumbre, porque la protección está por terminar.
next-check-far = Un día sí y otro no, porque el transportista no lo espera antes de la semana que viene.
next-check-expected = Dos veces al día, porque el transportista lo espera más o menos ahora.
next-check-not-today = Cuatro veces al día, porque salió a reparto y no llegó ese día.
next-check-tells-late = Dos veces al día como mucho, porque su fuente comunica los escaneos con medio día de retraso.
next-check-not-found-long = Cada tres días, porque desde hace diez días ninguna fuente conoce el número.
next-check-key = Dentro de un día, porque la fuente rechazó la clave.
next-check-quota = Cuando se renueve el cupo de la fuente.
next-check-rate-limited = Más tarde, porque la fuente pide que se le pregunte más despacio.
next-check-blocked = Después de unas horas de pausa, porque la fuente mostró una página de bloqueo.
next-check-misread = Dentro de medio día, porque la última respuesta no se pudo leer.
next-check-retry = Pronto otra vez, y con menos frecuencia cuanto más tiempo falle la fuente.

## Silence

silence-level-normal = normal
silence-level-watch = más largo que de costumbre
silence-level-worrying = preocupante
silence-level-lost = probablemente perdido

# What speaks for a reason.
silence-evidence-last = El último escaneo, el { $on }, dice: «{ $words }».
silence-evidence-service = Con { $service } a menudo no hay escaneos tras el traspaso al transportista de tu país.
silence-evidence-economy = Una fuente lo llama servicio económico, a menudo sin escaneos tras el traspaso.
silence-evidence-peak = En épocas así ({ peak-name }) los paquetes esperan más en todas partes en esta parte del camino.
silence-evidence-renumbered = Se traspasó, y no se conoce ningún número del siguiente transportista.
silence-evidence-others = { $one_in ->
    [0] De { $like } pausas vistas en este punto, casi ninguna duró tanto.
    [1] De { $like } pausas vistas en este punto, casi todas duran tanto.
   *[other] De { $like } pausas vistas en este punto, alrededor de una de cada { $one_in } duró al menos tanto.
}
silence-evidence-slow = Estas semanas los paquetes en este punto van alrededor de un { $percent } % más lentos.

silence-reason-nothing-awaited = No se espera ningún otro escaneo.
silence-reason-label = La etiqueta existe, pero probablemente el transportista todavía no ha escaneado el paquete.
silence-reason-collection = Probablemente el paquete espera a que el transportista lo recoja.
silence-reason-line-haul = Probablemente está entre dos países, donde hay poco que escanear.
silence-reason-customs = Probablemente está pasando la aduana, que puede quedar en silencio una semana o más.
silence-reason-local-carrier = Probablemente el transportista local todavía no lo ha escaneado.
silence-reason-limited-tracking = Con este método de envío, los escaneos suelen terminar tras el traspaso; el paquete aún puede llegar, o ya estar ahí.
silence-reason-peak = Coincide con una temporada alta ({ peak-name }), cuando todo tarda más.
silence-reason-renumbered = Es posible que el transportista local le haya dado un número nuevo después de entrar en el país.
silence-reason-new-number = Se asignó el número nuevo { $number }, pero su transportista todavía no ha mostrado ningún escaneo.
silence-reason-waiting-for-you = Espera a que lo recojas.
silence-reason-returning = Va de vuelta, y esos trayectos rara vez se escanean.
silence-reason-source-failing = Ninguna fuente ha respondido desde hace días, así que este silencio no es del paquete.
peak-name = { $peak ->
    [chinese-new-year] Año Nuevo chino
    [golden-week] Semana Dorada
    [singles-day] ofertas del 11.11
    [black-friday] Black Friday
    [christmas] Navidad
   *[other] { $peak }
}

## Clocks

clock-ship-by = El vendedor envía a más tardar el
    .meaning = Si el vendedor no ha enviado el pedido en esta fecha, AliExpress suele cancelarlo y devolver el dinero.
clock-refund-by = Fecha de reembolso
    .meaning = Se devuelve el dinero si el paquete no ha llegado antes de este día. El día empieza a medianoche en California.
clock-coupon-from = Cupón por retraso
    .meaning = A partir de este día se puede pedir un cupón porque el paquete llega tarde.
clock-claim-until = Reclamar suele ser posible hasta el
    .meaning = Después de la fecha de reembolso, por lo general todavía se puede abrir un caso durante algunos días. No cuentes con ello.
clock-received-until = Reclamar tras la recepción hasta el
    .meaning = Último día para avisar de un problema con lo que se entregó, o de que no te lo entregaron.
clock-seller-answer-by = El vendedor responde a más tardar el
    .meaning = Si el vendedor no ha respondido al caso en esta fecha, por lo general se acepta lo que pides.
clock-pickup-until = Recoger a más tardar el
    .meaning = El punto de recogida guarda el paquete hasta este día y luego lo devuelve.
clock-promised-by = Prometido para el
    .meaning = El día para el que se prometió o estimó el paquete. Es una estimación, no una garantía.
clock-payment-claim-until = Plazo del proveedor de pago
    .meaning = Hasta este día, el proveedor de pago tiene su propio procedimiento de disputa.
clock-certainty-printed = indicada
clock-certainty-stated = introducida por ti
clock-certainty-estimated = estimada

## Parties of messages

party-seller = Al vendedor
    .by = el vendedor
party-carrier = Al transportista
    .by = el transportista
party-support = Al servicio de atención de AliExpress
    .by = la asistencia de AliExpress
party-dispute = Para el formulario de la disputa
    .by = AliExpress, sobre la disputa

## How sure a reading is

certainty-coded = leído del código de la fuente
certainty-worded = leído de las palabras
certainty-guessed = solo una suposición; no cambia nada
