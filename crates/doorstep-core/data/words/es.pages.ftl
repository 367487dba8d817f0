# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = Ir al contenido
page-brand = Doorstep, a Hoy
page-nav = Navegación principal
page-nav-more = Más
page-nav-needs = requieren tu atención
page-today = Hoy
page-orders = Pedidos
page-parcels = Paquetes
page-add = Añadir
page-settings = Ajustes
page-theme-auto = Los colores siguen tu sistema. Cambiar a claro
page-theme-light = Colores claros. Cambiar a oscuro
page-theme-dark = Colores oscuros. Seguir de nuevo el sistema
page-undo = Deshacer
page-zone = Zona horaria
page-zone-use = Usarla
page-zone-says = Horas de { $zone }
page-zone-says-unknown = Horas de { $zone } (la tuya no se conoce)
page-own-machine = en tu propio equipo
page-keys = Teclado
page-keys-lede = Letras sueltas, siempre que no se esté escribiendo nada. Con un navegador que no ejecuta scripts, Tab, Intro y Espacio bastan para todo.
page-keys-step = Siguiente y anterior en una lista
page-keys-pick = Marcar el elemento actual
page-keys-help = Esta ayuda
page-close = Cerrar
page-cancel = Cancelar
page-back = Atrás
page-more = Más
page-copy = Copiar
page-copied = Copiado
page-cannot-copy = Selecciónalo y cópialo a mano
page-new-tab = {" "}(abre una pestaña nueva)
page-optional = (opcional)
page-by = hasta el { $day }
page-archived = archivado
page-go-today = Ir a Hoy

## Lists
page-list-sort = Ordenar por
page-list-search = Buscar
page-list-show = Mostrar
page-list-pages = Páginas
page-list-first = Al principio
page-list-empty = Aquí no hay nada
page-list-pick = Seleccionar { $name }
page-list-pick-all = Todo en esta página
page-act-check = Consultar ahora
page-act-check-parcels = Consultar sus paquetes ahora
page-act-archive = Archivar
page-act-unarchive = Sacar del archivo
page-act-received = Lo tengo
page-act-received-all = Los tengo
page-act-reopen = Reabrir
page-act-give-up = Dar por abandonado
page-act-delete = Eliminar
page-act-colour = Marcar
page-colour = Marca de color
page-colour-any = Cualquier color
page-colour-none = Sin color
page-colour-red = Rojo
page-colour-orange = Naranja
page-colour-yellow = Amarillo
page-colour-green = Verde
page-colour-blue = Azul
page-colour-purple = Morado
page-colour-grey = Gris

## Add
page-add-lede = Pega cualquier cosa que contenga números de seguimiento o pedidos: uno o cincuenta, una frase, un correo, una página, un enlace. Ves lo que se ha entendido antes de que se guarde nada.
page-add-hint = Hasta 5000 números a la vez. Al pulsar «Mirar» no se envía nada a nadie.
page-add-files-hint = Correos (.eml, .mbox), páginas guardadas, capturas, tablas (CSV, TSV), una exportación de Doorstep: los archivos que quieras, 64 MB en total. Qué es cada archivo se reconoce por su contenido.
page-add-orders = Una página de pedido o una lista de pedidos como texto, el código de un correo de AliExpress, una página guardada o una tabla de otra herramienta: todo eso se lee aquí. Nombres, direcciones, teléfonos y cifras de tarjetas se omiten.
page-add-inbox = lo que no se entendió se queda ahí.
page-add-too-large = Son más de 64 MB y no se ha leído nada. Elige menos archivos a la vez; un buzón grande se puede traer con «doorstep import», que no tiene ese límite.
page-add-gone = Esta vista previa tiene más de un día o ya se guardó. Elige los archivos de nuevo.
page-add-where = En AliExpress abre Mis pedidos, elige el pedido y luego Rastrear pedido. El número está arriba en la página de seguimiento, a menudo con un botón para copiarlo. El número largo junto al pedido es el número de pedido: identifica tu compra y ningún transportista lo conoce.
page-add-none-yet = ¿Aún no hay número? Entonces el vendedor todavía no ha entregado el paquete al transportista. Podrás añadirlo en cuanto lo haya.
page-add-nothing = Aún no hay nada que mirar. Pega un número de seguimiento.
page-add-no-number = Aquí no hay ningún número de seguimiento. Tiene al menos cinco cifras y a menudo también letras, como LP00123456789012.
page-add-nothing-picked = No había ningún número marcado, así que no se añadió nada.
page-add-preview = { $count ->
    [0] Nada nuevo que seguir
    [one] Un paquete para seguir
   *[other] { $count } paquetes para seguir
}
page-add-not-yet = Aún no se ha guardado nada.
page-add-take-out = Quita lo que no quieras y sigue el resto.
page-add-beyond = Se pueden añadir 5000 números a la vez, y hay { $count } más. Sigue primero estos y luego pega el resto a partir de { $first }.
page-add-added = { $count ->
    [0] Nada nuevo
    [one] Ahora se sigue un paquete
   *[other] Ahora se siguen { $count } paquetes
}{ $known ->
    [0] .
    [one] ; uno ya se seguía.
   *[other] ; { $known } ya se seguían.
}
page-add-carrier-likely = probablemente { $one }
page-add-carrier-perhaps = quizá { $one }
page-add-carrier-several = { $some } o { $last }

## Import
page-add-files = O elige archivos
page-add-whole-orders = Pedidos enteros
page-import-orders = Pedidos
page-import-parcels = Paquetes
page-import-odd = No entendido
page-import-save = Guardar todo
page-import-save-nothing = No guardar nada
page-import-back = Atrás
page-import-instead = en vez de
page-columns-title = ¿Qué contienen las columnas?
page-add-look = Mirar
page-columns-later = Ahora no
page-inbox = Bandeja de entrada
page-inbox-wait = Esperan tu decisión
page-inbox-found = encontrado en la carpeta vigilada
page-inbox-unwanted = No deseado
page-inbox-careful = Cuidado
page-inbox-kept-open = lo que se guarda de ello
page-inbox-away = Apartar
page-inbox-all-away = Apartar todo
page-mail = Buzones de correo
page-mail-now = Leer ahora
page-mail-stop = Dejar de leerlo
page-mail-open = Leer un buzón
page-mail-server = Servidor de correo (IMAP)
page-mail-name = Tu usuario ahí
page-mail-secret = Contraseña de aplicación
page-mail-folder = Carpeta
page-mail-port = Puerto
page-mail-try = Probar y leer
page-inbox-again-title = Leer de nuevo
page-inbox-again-now = Leer de nuevo ahora
page-inbox-kept-title = Lo que se guarda
import-new = nuevo
import-changed = cambiado
import-same = conocido
import-outranked = se deja como está
order-status-to-pay = por pagar
order-status-processing = en preparación
order-status-shipped = en camino
order-status-completed = completado
order-status-closed = cerrado
order-status-canceled = cancelado
page-import-pasted = lo que se pegó
page-import-title = { $orders ->
    [0] { $parcels ->
        [one] Un paquete
       *[other] { $parcels } paquetes
    }
    [one] Un pedido{ $parcels ->
        [0] {""}
        [one] {" "}y un paquete
       *[other] {" "}y { $parcels } paquetes
    }
   *[other] { $orders } pedidos{ $parcels ->
        [0] {""}
        [one] {" "}y un paquete
       *[other] {" "}y { $parcels } paquetes
    }
}
page-import-nothing = Nada nuevo
page-import-ready = Listo para incorporar
page-import-nothing-lede = Lo que se entendió de esto ya está aquí.
page-import-all-or-nothing = Se guarda todo o nada, y se puede deshacer.
page-import-item = Artículo
page-import-refund = Reembolso
page-import-parcel = { $events ->
    [0] Ningún escaneo indicado.
    [one] Un escaneo nuevo.
   *[other] { $events } escaneos nuevos.
} { $count ->
    [0] {""}
    [one] Del pedido { $orders }.
   *[other] De los pedidos { $orders }.
}
page-import-same = { $count ->
    [one] Un elemento ya está aquí y queda como está.
   *[other] { $count } elementos ya están aquí y quedan como están.
}
page-import-export = { $name } es una exportación de Doorstep: { $parcels ->
    [0] ningún paquete nuevo
    [one] un paquete nuevo
   *[other] { $parcels } paquetes nuevos
}, { $orders ->
    [0] ningún pedido nuevo
    [one] un pedido nuevo
   *[other] { $orders } pedidos nuevos
}{ $known ->
    [0] .
   *[other] ; ya aquí y sin cambios: { $known }.
}
page-import-odd-kept = Al guardar, esto va a la Bandeja de entrada y se lee de nuevo cuando un Doorstep más nuevo sepa más.
page-import-saved = Guardado: { $orders ->
    [0] ningún pedido nuevo
    [one] un pedido nuevo
   *[other] { $orders } pedidos nuevos
}{ $changed ->
    [0] {""}
    [one] , uno cambiado
   *[other] , { $changed } cambiados
}, { $parcels ->
    [0] ningún paquete nuevo
    [one] un paquete nuevo
   *[other] { $parcels } paquetes nuevos
}.

## Columns of a table
page-columns-lede = Esta tabla contiene números de pedido, pero los nombres de sus columnas no dicen el resto. Dilo una vez; después, las tablas con las mismas columnas se leen sin más.
page-columns-no-order = Una columna debe contener los números de pedido.
page-column-none = omitir
page-column-order-number = número de pedido
page-column-line-id = número del artículo en el pedido
page-column-placed-on = día del pedido
page-column-status = estado
page-column-total = total del pedido
page-column-price = precio por unidad
page-column-price-info = precio tal como AliExpress lo escribe en archivos
page-column-currency = moneda
page-column-seller = tienda
page-column-seller-url = dirección de la tienda
page-column-title = lo que se compró
page-column-product-id = número de producto
page-column-sku-id = número de variante
page-column-variant = variante
page-column-quantity = cantidad
page-column-tracking-number = número de seguimiento
page-column-picture = dirección de una imagen

## Inbox
page-inbox-lede = Lo que Doorstep leyó y no entendió, y lo que solo fingía venir de AliExpress. Nada se pierde hasta que lo apartes.
page-inbox-empty = Se entendió todo
page-inbox-empty-text = Los correos, páginas y tablas con algo desconocido esperarían aquí.
page-inbox-capture = una captura
page-inbox-page = una página
page-inbox-mail = un correo
page-inbox-table = una tabla
page-inbox-text = un texto
page-inbox-again = Un Doorstep más nuevo entiende más. Tras una actualización lee todo esto de nuevo por sí mismo; aquí se lo puedes pedir.
page-inbox-kept = Esto es todo lo que se guarda: lo necesario para leerlo de nuevo, sin nombres, direcciones, teléfonos ni cifras de tarjetas. «…» indica que algo se omitió.
page-inbox-dismissed = { $count ->
    [0] No se apartó nada.
    [one] Apartado.
   *[other] { $count } elementos apartados.
}
page-inbox-forgotten = Ya no está en espera. No se guardó nada.
page-inbox-reread = { $count ->
    [0] Esta versión ya lo había leído todo.
    [one] Se leyó de nuevo un elemento.
   *[other] Se leyeron de nuevo { $count } elementos.
}

page-mail-lede = Doorstep puede leer por sí mismo los correos de AliExpress de un buzón. Abre la carpeta solo para leer, no mira a ningún otro remitente y no marca nada como leído.
page-mail-password = Se crea en los ajustes de tu cuenta de correo, solo para Doorstep. Se guarda cifrada y solo se envía a tu servidor de correo.
page-mail-read = { $mails ->
    [0] Aún ningún correo de AliExpress
    [one] Un correo leído
   *[other] { $mails } correos leídos
}; última revisión: { $when }.
page-mail-not-read = Aún no se ha leído.
page-mail-added = { $host } funciona. { $mails ->
    [0] No contiene correos de AliExpress del último medio año; los nuevos se leerán.
    [one] Se está leyendo un correo de AliExpress.
   *[other] Se están leyendo { $mails } correos de AliExpress o más.
}
page-mail-visited = Se leerá enseguida.
page-mail-removed = Ya no se lee. Lo que trajo se queda.

## Orders that are alike
page-order-alike = Fáciles de confundir con este
page-order-refunds = Reembolsos
page-order-completed = Completado
alike-product = El mismo producto que el pedido { $other }.
alike-look = Se parece al pedido { $other }.
alike-shop = De la misma tienda que el pedido { $other }.
alike-differs-variant = Este: { $here }; aquel: { $there }.
alike-differs-title = Este: { $here }; aquel: { $there }.
alike-differs-quantity = Unidades aquí: { $here }; allí: { $there }.
alike-differs-total = Pagado aquí: { $here }; allí: { $there }.
alike-differs-placed = Realizado el { $here }, aquel el { $there }.
alike-differs-shop = De { $here }, aquel de { $there }.
alike-nothing = Nada de lo conocido los distingue; ponle a uno un nombre o un color.

## First run
page-first = Aún no hay nada en camino
page-first-add = Añade tu primer paquete
page-first-copy = En AliExpress: Mis pedidos, el pedido, Rastrear pedido. No el número de pedido: ese no lo conoce ningún transportista.
    .title = Copia un número de seguimiento
page-first-paste = Uno o cincuenta, también dentro de una frase o un enlace. Primero ves lo que se ha entendido.
    .title = Pégalo aquí
page-first-watch = Pregunta a los transportistas y dice con palabras claras dónde está el paquete, si el silencio es normal y qué hacer y hasta cuándo.
    .title = Deja que Doorstep vigile

## Today
page-today-needs = { $count ->
    [one] Una cosa requiere tu atención
   *[other] { $count } cosas requieren tu atención
}
page-today-needs-you = Requiere tu atención
page-today-worth = Merece un vistazo
page-today-moved-live = Algo se ha movido
page-today-moved-all = Todos, por último cambio
page-today-calm-title = Nada requiere tu atención
page-today-calm = { $count ->
    [0] No hay ningún paquete en camino.
    [one] Hay un paquete en camino. Lo encontrarás aquí cuando haya algo que hacer.
   *[other] Hay { $count } paquetes en camino. Estarán aquí cuando haya algo que hacer.
}
page-today-more = { $count ->
    [one] Un paquete más requiere tu atención
   *[other] { $count } paquetes más requieren tu atención
}
page-today-more-orders = { $count ->
    [one] Un pedido más requiere tu atención
   *[other] { $count } pedidos más requieren tu atención
}
page-today-since = Desde tu última visita, { $when }
page-today-since-first = En los últimos tres días
page-today-moved-none = Nada se ha movido. Es muy habitual: entre países, un paquete pasa a menudo una o dos semanas sin escaneos.

## Parcels
page-parcels-add = Añadir paquetes
page-parcels-all = Todos los paquetes
page-parcels-search = Buscar paquetes
    .placeholder = Número, nombre, lugar, tienda
page-parcels-next = Más paquetes
page-parcels-sort-attention = Más urgentes primero
page-parcels-sort-changed = Últimos cambios primero
page-parcels-sort-added = Últimos añadidos primero
page-parcels-show-all = Todos
page-parcels-show-needs = Requieren atención
page-parcels-show-arriving = Llegando
page-parcels-show-moving = En camino
page-parcels-show-done = Terminados
page-parcels-show-archived = Archivados
page-list-nothing = Nada encontrado para «{ $q }»
page-list-hint = Basta una parte de un número, de un nombre o de un lugar. Los paquetes archivados están en «Archivados».
page-list-none-all = Todos los paquetes están en el archivo.
page-list-none-needs = Ningún paquete requiere tu atención. Una lista así no puede estar mejor.
page-list-none-moving = No hay ningún paquete en camino.
page-list-none-arriving = Ningún paquete está en reparto ni espera a ser recogido.
page-list-none-done = Aún no se ha entregado ni cerrado ningún paquete.
page-list-none-archived = El archivo está vacío. Aquí puedes poner lo que has recibido; nada de lo que contiene se pierde.

## A parcel in a list
page-status-new = Aún sin consultar
page-status-no-scan = Aún sin escaneos
page-act-by = Actúa a más tardar el { $day }
page-silent = { $days ->
    [one] 1 día en silencio
   *[other] { $days } días en silencio
}

## Beside orders in the browser
verdict-no-parcel = Aún sin número de seguimiento
verdict-silent = { $status }, { $days ->
    [one] 1 día en silencio
   *[other] { $days } días en silencio
}

## Phone
page-phone-description = Dónde están tus paquetes de AliExpress, si su silencio es normal y qué hacer y hasta cuándo.
page-phone-add = Añadir

## Browsers
page-browsers = Navegadores
page-browsers-lede = La extensión del navegador lee contigo cuando abres tus pedidos en AliExpress y los trae aquí por sí misma. No envía nada a nadie más y omite nombres, direcciones y teléfonos.
page-browsers-pair = Vincular un navegador
page-browsers-address = Dirección
page-browsers-code = Código
page-browsers-paired = Navegadores vinculados
page-browsers-since = vinculado { $when }
page-browsers-used = últimas noticias { $when }
page-browsers-end = Terminar
page-browsers-end-of = la vinculación de { $name }
page-browsers-none = Aún no hay ningún navegador vinculado.
page-browsers-how = Instala la extensión, ábrela, introduce los dos datos de abajo y pulsa «Vincular».
page-browsers-code-life = El código vale una sola vez y durante cinco minutos. Quien lo tenga podría traer pedidos aquí, así que no se lo enseñes a nadie.
page-browsers-ended = { $name } ya no puede traer nada.
page-browsers-may = Un navegador vinculado puede traer pedidos e imágenes y leer lo que figura junto a cada pedido. No puede leer ni cambiar nada más aquí.

## Orders
page-orders-add = Añadir un pedido
page-orders-all = Todos los pedidos
page-orders-paste = Pegar un número o un correo
page-orders-search = Buscar pedidos
    .placeholder = Número, nombre, tienda, compra
page-orders-next = Más pedidos
page-orders-sort-added = Últimos añadidos primero
page-orders-sort-placed = Últimos realizados primero
page-orders-sort-attention = Más urgentes primero
page-orders-show-all = Todos
page-orders-show-needs = Requieren atención
page-orders-show-no-parcel = Aún sin paquete
page-orders-show-moving = En camino
page-orders-show-arriving = Llegando
page-orders-show-done = Terminados
page-orders-show-archived = Archivados
page-orders-hint = Basta una parte de un número, de un nombre, de una tienda o de lo comprado. Los pedidos archivados están en «Archivados».
page-orders-none-all = Todos los pedidos están en el archivo.
page-orders-none-needs = Ningún pedido requiere tu atención.
page-orders-none-no-parcel = De cada pedido aún abierto se conoce un paquete.
page-orders-none-moving = No hay ningún pedido en camino.
page-orders-none-arriving = No hay ningún pedido en reparto.
page-orders-none-done = Aún no ha llegado ni terminado ningún pedido.
page-orders-none-archived = El archivo está vacío. Aquí puedes poner los pedidos terminados; nada de lo que contiene se pierde.
page-orders-first = Aún no hay ningún pedido aquí
page-orders-first-why = Un pedido dice qué pagaste, quién lo vendió y hasta cuándo está protegido tu dinero. Con él, Doorstep puede decir cuándo actuar.
page-orders-first-import = Tráelos
    .text = Guarda un correo de AliExpress o tu página de pedido como archivo y deja que Doorstep lo lea: doorstep import FILE.
page-orders-first-write = O anota uno
    .text = Para empezar basta el número de pedido; lo demás se puede añadir cuando importe.
page-orders-first-link = Di en qué paquetes viene
    .text = Un pedido puede venir en varios paquetes, y un paquete puede contener varios pedidos.

## An order in a list
page-order-nameless = Pedido { $number }
page-order-things = { $count ->
    [one] 1 artículo
   *[other] { $count } artículos
}
page-order-parcels-say = { $count } paquetes: { $status }
page-order-no-parcel = Aún sin paquete
page-order-state-to-pay = Aún sin pagar
page-order-state-processing = En preparación
page-order-state-shipped = Enviado
page-order-state-completed = Completado
page-order-state-closed = Cerrado
page-order-state-canceled = Cancelado
page-order-state-unknown = No indicado

## Order
page-order-edit = Editar
page-order-no-parcel-yet = Mientras no haya número de seguimiento, el propio pedido dice qué hacer.
page-order-idle = De este pedido ya no se espera nada.
page-order-by-parcels = { $count ->
    [one] Lo dice su paquete; allí figura qué hacer.
   *[other] Lo dice el más urgente de sus { $count } paquetes; allí figura qué hacer.
}
page-order-parcels = Sus paquetes
page-order-evidence = Pruebas
page-order-evidence-why = Imágenes de las páginas de AliExpress tal como eran, tomadas por la extensión del navegador. El resumen criptográfico muestra que una imagen no se ha modificado desde entonces.
page-order-picture-taken = Imagen del { $when }
page-order-parcels-none = Aún no se conoce ningún número de seguimiento. Los vendedores suelen tener de tres a diez días para enviar; el número aparece después en la página del pedido en AliExpress.
page-order-link-open = Añadirle un paquete
page-order-link = Añadir al pedido
page-order-link-text = Números de seguimiento
page-order-link-hint = Uno o más, también dentro de una frase o un enlace. Un número que aún no se sigue se seguirá desde ahora.
page-order-unlink-open = ¿Un paquete no es de este pedido?
page-order-unlink = Quitar { $name } de este pedido
page-order-bought = Lo que se compró
page-order-bought-none = Aún no hay nada anotado.
page-order-bought-add = Anotarlo
page-order-picture = Imagen
page-order-total = Pagado en total
page-order-notes = Notas
page-order-about = Sobre este pedido
page-order-clocks = Fechas que te protegen
page-order-clocks-none = No se conoce ninguna fecha. La fecha de reembolso figura en la página del pedido en AliExpress.
page-order-clock-open = Añadir una fecha
page-order-clock-kind = Qué fecha
page-order-clock-date = Día
page-order-clock-keep = Guardar la fecha
page-order-clock-back = Retirarla
page-order-number = Número de pedido
page-order-number-hint = El número largo junto al pedido en AliExpress, normalmente de 16 cifras.
page-order-placed = Realizado
page-order-paid = Pagado
page-order-paid-by = Pagado con
page-order-shipped = Enviado
page-order-service = Método de envío
page-order-to = Destino
page-order-country = País
page-order-city = Ciudad
page-order-word = AliExpress dice
page-order-read-from = Leído primero
page-order-added = Aquí desde
page-order-links = Míralo tú mismo
page-order-told = Otros dicen otra cosa
page-order-told-why = Lo que tú dices va antes que todo; después, una página de AliExpress, un correo, un texto pegado.
page-order-told-field = Dato
page-order-told-place = Dónde
page-order-told-value = Dice
page-order-told-when = Leído
page-aliexpress-order = El pedido en AliExpress
page-aliexpress-tracking = Su seguimiento en AliExpress
page-aliexpress-messages = Mensajes con el vendedor
page-aliexpress-snapshot = Tal como se vendió
page-field-seller = Tienda
page-field-placed-on = Realizado
page-field-paid-on = Pagado
page-field-shipped-on = Enviado
page-field-completed-on = Completado
page-field-closing-soon = Se completará pronto, avisado el
page-field-status = AliExpress dice
page-field-total = Pagado en total
page-field-service = Método de envío
page-field-country = País
page-field-city = Ciudad
page-place-you = escrito por ti
page-place-page = una página de AliExpress
page-place-mail = un correo de AliExpress
page-place-paste = un texto pegado

## Editing an order
page-order-new = Añadir un pedido
page-order-new-lede = Solo hace falta el número. Todo lo demás que sepas mejora los consejos.
page-order-edit-lede = Lo que escribas aquí va antes que lo que diga cualquier importación. Se puede deshacer.
page-order-save = Guardar
page-order-back = Volver al pedido
page-order-part-what = El pedido
page-order-part-shop = Tienda y pago
page-order-part-way = En camino
page-order-name = Tu nombre para él
page-order-shop-number = Número de la tienda
page-order-currency = Moneda
page-order-line = Artículo { $number }
page-order-line-title = Qué es
page-order-line-variant = Variante
page-order-line-quantity = Cantidad
page-order-line-price = Precio por unidad
page-order-line-more = Número de producto, imagen
page-order-line-product = Número de producto
page-order-line-sku = Número de variante
page-order-line-picture = Dirección de una imagen
page-order-line-remove = Quitar este artículo
page-order-line-another = Más artículos
page-order-clocks-elsewhere = Las fechas que te protegen se añaden en la página del pedido.
page-order-fault-number = Esto no es un número de pedido de AliExpress. Tiene unas 16 cifras y figura junto al pedido.
page-order-fault-known = Este pedido ya está aquí. Lo encontrarás en Pedidos.
page-order-fault-day = Un día se escribe así: 2026-11-24.
page-order-fault-amount = Un importe se escribe así: 13.90, con una moneda de tres letras como EUR.
page-order-fault-country = Ningún país se llama así. Escribe su nombre en inglés o dos letras, como France o FR.
page-order-fault-seller = Una tienda con número necesita también un nombre.
page-order-fault-title = Un artículo necesita unas palabras que digan qué es.
page-order-fault-quantity = Aquí va un número a partir de 1.
page-order-fault-picture = Esto no es la dirección de una imagen. Empieza por https://

## Parcel
page-todo = Qué hacer
page-evidence = Qué guardar como prueba
page-look-again = Volver a mirar
page-life = Su recorrido hasta ahora
page-life-scan = escaneo
page-life-note = nota
page-life-silence = silencio
page-life-expected = esperado
page-life-estimate = fecha estimada
page-timeline = Lo que ha pasado
page-zone-assumed = (zona supuesta)
page-record = El registro
page-record-events = Cada evento tal como llegó
page-record-checks = Cada consulta
page-record-time = Hora allí
page-record-words = Palabras
page-record-read = Leído como
page-record-when = Cuándo
page-record-number = Número
page-record-outcome = Resultado
page-about-parcel = Sobre este paquete
page-fresh = Lo reciente que es esto
page-fresh-asked = Última pregunta
page-fresh-answered = Última respuesta
page-fresh-changed = Último cambio
page-fresh-next = Próxima consulta
page-not-yet = aún no
page-its-number = Su número
page-its-numbers = Sus números
page-local = Quién lo trae
page-known = Lo que se sabe
page-parcel-orders = Pedido como
page-mark-open = Anotar algo
page-mark-what = Qué pasó
page-mark-note = Una nota
page-mark-delivered = Se entregó
page-mark-lost = Se perdió
page-mark-returned = Fue devuelto
page-mark-words = Con tus palabras
page-mark-write = Anotarlo
page-name-open = Ponerle nombre
page-name = Nombre
    .placeholder = ¿Qué contiene?
page-name-keep = Guardar el nombre
page-way = { $passed } de 6 etapas del camino
page-closed-received = lo tienes
page-closed-given-up = abandonado
page-closed-refunded = reembolsado
page-urgency-calm = Nada que hacer
page-urgency-soon = Merece un vistazo
page-urgency-act = Requiere tu atención
page-urgency-now = Hazlo ahora
page-message-gloss = Lo que dice:
page-message-hint = Un borrador: léelo antes de enviarlo.
page-silence-normal = { $days ->
    [0] Hoy hubo noticias.
    [one] Un día sin escaneos, lo habitual aquí.
   *[other] { $days } días sin escaneos, lo habitual aquí.
}
page-silence-watch = { $days } días sin escaneos, más que de costumbre.
page-silence-worrying = { $days } días sin escaneos: preocupante.
page-silence-lost = { $days } días sin escaneos: probablemente perdido.
page-silence-unasked = Ninguna fuente ha respondido últimamente, así que no se puede juzgar su silencio.
page-short-ship-by = Envío hasta el { $day }
page-short-refund-by = Reembolso el { $day }
page-short-coupon-from = Cupón desde el { $day }
page-short-claim-until = Reclamar hasta el { $day }
page-short-received-until = Avisar de fallos hasta el { $day }
page-short-seller-answer-by = El vendedor responde hasta el { $day }
page-short-pickup-until = Recoger hasta el { $day }
page-short-promised-by = Prometido para el { $day }
page-short-payment-claim-until = Proveedor de pago hasta el { $day }
page-clock-printed = según figura: { $source }, leído el { $day }
page-clock-stated = como dijiste
page-clock-estimated = una estimación ({ $source })
page-life-says = { $events ->
    [0] Aún sin escaneos.
    [one] Un evento, el { $since }.
   *[other] { $events } eventos desde el { $since }.
}
page-conflict = Las fuentes no coinciden. { $one } dice: { $says }. { $other } dice: { $differs }.
page-checking = Se está consultando ahora.
page-nothing-yet = Ninguna fuente ha dicho nada de él todavía.
page-next-archived = Los paquetes archivados no se consultan.
page-fact-from = De
page-fact-to = A
page-fact-service = Método de envío
page-fact-expected = El transportista prevé
page-fact-shop = Tienda
page-fact-added = Seguido desde

page-number-pivot = dado por { $by } en lugar de un número anterior
page-number-hand-over = dado por { $by } para una parte posterior del camino

## Unknown
page-unknown = No entendido
page-unknown-lede = Lo que dijeron las fuentes y ninguna tabla conoce, y lo que las importaciones no pudieron leer. Se muestra tal como llegó y no cambia nada; nunca se adivinó su significado.
page-unknown-sources = Códigos y textos de las fuentes
page-unknown-sources-none = Todos los códigos y textos recibidos hasta ahora se entienden.
page-unknown-report = Los números, nombres y lugares se han quitado. Si se comunican, estas líneas permiten que la próxima versión las entienda.
page-unknown-as-text = Como texto para enviar
page-unknown-source = Fuente
page-unknown-code = Código
page-unknown-text = Palabras
page-unknown-times = Veces
page-unknown-imports = De importaciones
page-unknown-imports-none = Las importaciones entendieron todo lo que recibieron.
page-unknown-put-away = Visto

## Settings
page-settings-access = Quién puede abrir estas páginas
page-settings-access-here = Solo este equipo. Para abrirlas desde otro, define una contraseña y otra dirección de escucha; sin contraseña, Doorstep se niega.
page-settings-access-here-password = Solo este equipo, y solo con la contraseña.
page-settings-access-anywhere = También otros equipos, con la contraseña.
page-settings-password-set = Hay una contraseña definida
page-settings-password-none = Sin contraseña
page-tokens = Tokens para programas
page-tokens-why = Un programa que lee o cambia lo que hay aquí envía un token con cada petición.
page-tokens-api = Lo que puede hacer la API
page-tokens-none = Aún no hay ningún token, así que ningún otro programa puede cambiar nada.
page-token-name = ¿Para qué programa es?
page-token-name-hint = Para distinguirlo de otros cuando lo retires.
page-token-nameless = Un token necesita un nombre, para distinguirlo de otros.
page-token-scope = Lo que puede hacer
page-scope-read = Ver todo
page-scope-write = Ver y cambiar todo
page-scope-capture = Un navegador vinculado: traer pedidos y leer lo que se piensa de ellos
page-settings-browsers = Navegadores
page-settings-browsers-why = La extensión del navegador trae los pedidos por sí misma cuando los miras en AliExpress.
page-settings-browsers-open = Vincular un navegador o terminar una vinculación
page-token-make = Crear un token
page-token-made = Aquí está el token
page-token-once = Se muestra solo esta vez y no se guarda en ningún sitio. Cópialo ahora.
page-token-made-on = creado
page-token-used = último uso
page-token-unused = nunca
page-token-revoked = retirado
page-token-revoke = Retirarlo
page-settings-configured = Lo que está configurado
page-settings-where = Estos ajustes se leen de un archivo y de variables de entorno cuando Doorstep arranca; aquí no se cambian.
page-settings-file = Archivo
page-settings-no-file = no hay ninguno; todo está por defecto
page-settings-key = Ajuste
page-settings-says = Qué es
page-settings-value = Ahora
page-settings-unset = sin definir
page-settings-secret = definido, y secreto
page-settings-data-dir = Carpeta de la base de datos y de todo lo demás que se guarda
page-settings-listen = Dirección donde se sirven estas páginas
page-settings-database = Otra base de datos en vez del archivo de esa carpeta
page-settings-host = Nombre con el que se pueden pedir las páginas
page-settings-password = Lo que piden las páginas donde otros equipos llegan a ellas
page-settings-log = Lo que se registra
page-settings-default = Todos los ajustes, con su significado y su valor por defecto, los muestra

## About
page-about = Acerca de
page-about-lede = Doorstep está del lado del comprador: dice qué significan las respuestas de los transportistas, qué hacer y hasta cuándo.
page-about-this = Este Doorstep
page-about-version = Versión
page-about-tables = Tablas de códigos y frases
page-about-followed = En seguimiento
    .text = { $count ->
        [one] 1 paquete
       *[other] { $count } paquetes
    }, archivados: { $archived }
page-about-database = Base de datos
page-about-database-server = un servidor PostgreSQL, según la configuración
page-about-data = Dónde están tus datos
page-about-data-why = Todo está en esta carpeta. doorstep backup la copia, doorstep export lo escribe todo como texto que cualquier Doorstep lee, y quitar la carpeta lo quita todo.
page-about-never = Lo que nunca hace
page-about-telemetry = No envía telemetría, no busca actualizaciones y no tiene cuenta.
page-about-sent = Envía los números de seguimiento solo a las fuentes activadas.
page-about-guess = Nunca adivina una entrega: lo que no se entiende se muestra tal como llegó.
page-about-affiliate = Ningún enlace le da dinero a nadie.
page-about-licences = Licencias
page-about-licence = Doorstep es software libre bajo la licencia MIT o la licencia Apache 2.0, como prefieras.
page-about-fonts = Los tipos de letra están bajo la SIL Open Font License:
page-about-crates = Las bibliotecas de las que está hecho, con sus licencias, figuran en su archivo Cargo.lock y en sus propios paquetes.

## What was done
page-done-check = { $count ->
    [one] Se consultará enseguida.
   *[other] Se consultarán { $count } paquetes.
}
page-done-archive = { $count ->
    [one] Un paquete está ahora en el archivo.
   *[other] { $count } paquetes están ahora en el archivo.
}
page-done-unarchive = { $count ->
    [one] Un paquete ha salido del archivo.
   *[other] { $count } paquetes han salido del archivo.
}
page-done-received = { $count ->
    [one] Me alegro. Ya está cerrado.
   *[other] Me alegro. { $count } paquetes están ya cerrados.
}
page-done-refunded = El dinero ha vuelto. Ya está cerrado y no se consultará más.
page-done-given-up = Ya está cerrado y no se consultará más.
page-done-reopen = Se sigue de nuevo.
page-done-mark = Anotado.
page-done-name = El nombre está guardado.
page-done-delete = { $count ->
    [one] Un paquete eliminado.
   *[other] { $count } paquetes eliminados.
}
page-done-orders-archive = { $count ->
    [one] Un pedido está ahora en el archivo.
   *[other] { $count } pedidos están ahora en el archivo.
}
page-done-orders-unarchive = { $count ->
    [one] Un pedido ha salido del archivo.
   *[other] { $count } pedidos han salido del archivo.
}
page-done-orders-colour = { $count ->
    [one] Un pedido marcado.
   *[other] { $count } pedidos marcados.
}
page-done-orders-delete = { $count ->
    [one] Un pedido eliminado. Sus paquetes se quedan.
   *[other] { $count } pedidos eliminados. Sus paquetes se quedan.
}
page-done-order = El pedido está guardado.
page-done-order-added = El pedido ya está aquí.
page-done-linked = { $count ->
    [one] El paquete es ahora parte de este pedido.
   *[other] { $count } paquetes son ahora parte de este pedido.
}
page-done-unlinked = El paquete ya no es parte de este pedido.
page-done-clock = La fecha está guardada.
page-done-clock-back = La fecha está retirada.
page-done-evidence = La imagen está borrada.
page-done-put-away = Apartado.
page-done-token-revoked = El token está retirado. A quien lo envíe se le niega el acceso desde ahora.
page-done-nothing = No se cambió nada.
page-done-undone = Deshecho.
page-done-not-undone = Eso ya no se puede deshacer.

## Problems
page-problem-no-such-page = A esta dirección no se entrega nada
    .text = No existe esa página, o ese paquete ya no existe. Un paquete eliminado se puede recuperar durante un mes.
page-problem-foreign-host = Doorstep no conoce el nombre «{ $host }»
    .text = Se pidió una página con un nombre que no es el de Doorstep. Ábrela por su dirección, como http://127.0.0.1:3667. Si el nombre es tuyo, ponlo como «host» en la configuración.
page-problem-no-password = La contraseña, por favor
    .text = A este Doorstep se llega desde otros equipos, así que pide la contraseña definida en su configuración. El nombre que la acompaña puede ser cualquiera. Recarga la página para que la vuelva a pedir.
page-problem-foreign-write = Esto no vino de las páginas de Doorstep
    .text = Para que otros sitios no cambien tus paquetes, Doorstep solo acepta cambios de sus propias páginas. No se cambió nada. Vuelve atrás, recarga la página e inténtalo de nuevo.
page-problem-no-such-zone = Ninguna zona horaria se llama «{ $zone }»
    .text = Las zonas llevan el nombre de un continente y una ciudad, como Europe/Paris, America/Sao_Paulo o Asia/Seoul.
page-problem-not-known-yet = Esto aún no se conoce
    .text = En este día, la casa aún no sabe nada de ello. Adelanta la hora de la demo y aparecerá.
page-problem-outside-the-demo = La demo no puede mostrar «{ $at }»
    .text = Puede mostrar cualquier día del { $first } al { $last }.
page-problem-too-much = Es demasiado de una vez
    .text = Doorstep lee hasta 4 MB a la vez, mucho más que un megabyte de texto. No se guardó nada. Pégalo por partes.
page-problem-bad-form = Este formulario no se pudo leer
    .text = Algo en él falta o es desconocido, quizá porque la página es de una versión anterior. No se guardó nada. Vuelve atrás, recarga la página e inténtalo de nuevo.
page-problem-not-for-this = Esta dirección solo acepta formularios
    .text = Cambia algo, así que no se puede abrir sin más. No se cambió nada.
page-problem-store = La base de datos no pudo hacerlo
    .text = { $why }. No se guardó nada.
page-problem-ours = Algo se rompió en Doorstep
    .text = Tus paquetes están a salvo; lo que acabas de hacer quizá no se guardó. El registro indica la causa. Si vuelve a pasar, comunícalo, por favor.

## Sources
page-sources = Fuentes
page-sources-lede = A quién se pregunta dónde están tus paquetes. Cada una conoce los números por los que se le pregunta, y a nadie se le dice nada más.
page-sources-on = Se les pregunta
page-sources-lacks = Se les pregunta en cuanto tengan clave
page-sources-off = Desactivadas
page-sources-asked = Última pregunta
page-sources-answered = Última respuesta
page-sources-never = nunca aún
page-sources-next = Próxima consulta
page-sources-limits = Límites
page-sources-news = Noticias suyas
page-sources-hook = Enviar sus noticias a
page-sources-sign-up = Obtener una clave
page-sources-optional = (opcional)
page-sources-keep = Guardar y probar
page-sources-try = Probar la clave
page-sources-forget = Olvidar lo que introduje
page-sources-switch-on = Activar
page-sources-switch-off = Desactivar
page-sources-switch-fixed = Su interruptor está en el archivo de ajustes.
page-check-early = { $count ->
    [one] Se respondió hace un momento, así que su fuente descansa. Se podrá volver a consultar { $when }.
   *[other] Sobre { $count } se respondió hace un momento, así que sus fuentes descansan. El primero se podrá volver a consultar { $when }.
}
page-deeds = Lo que hiciste
page-deeds-none = Todavía no hay nada anotado. Los pasos que das y los mensajes que envías se anotan aquí, y Doorstep te avisa cuando toca una respuesta.
page-deed-add = Anotar lo que hiciste o te dijeron
page-deed-what = Qué
page-deed-until = Hasta
page-deed-until-hint = (el día hasta el que el vendedor te pide esperar)
page-deed-own-words = Con tus palabras
page-deed-write = Anotar
page-deed-words = El texto
page-deed-take-back = Retirar
page-act-refunded = El dinero ha vuelto
page-did-promised = El vendedor me pide esperar hasta el día de abajo
page-did-answered-seller = El vendedor dio una respuesta útil
page-did-answered-carrier = El transportista respondió
page-did-answered-support = El servicio de atención de AliExpress respondió
page-did-extension-asked = Pedí ampliar la protección
page-did-extension-granted = El vendedor dio más tiempo
page-did-dispute-opened = Abrí una disputa
page-did-escalated = Pedí a AliExpress que decida
page-done-deed = Está anotado.
page-done-deed-gone = Está retirado.
page-step-take = Hecho
page-step-taken = hecho
page-message-sent = Lo envié
page-message-chinese = Lo mismo en chino, para un vendedor en China; el texto inglés de arriba dice lo que significa.
deed-step = Paso dado: { $step }
deed-sent = Mensaje enviado: { $party }
deed-answered = Respuesta recibida: { $party }
deed-promised = El vendedor pidió esperar hasta el { $until }
deed-extension-asked = Se pidió ampliar la protección
deed-extension-granted = Se dio más tiempo
deed-dispute-opened = Disputa abierta
deed-escalated = Se pidió a AliExpress que decida
