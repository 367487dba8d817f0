### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = Paquete
terminal-column-stage = Etapa
terminal-column-last-news = Última noticia
terminal-column-arrival = Se espera
terminal-column-silence = Silencio
terminal-column-act-by = Actuar hasta
terminal-column-source = Fuente
terminal-column-code = Código
terminal-column-text = Texto
terminal-column-times = Veces

## Adding

terminal-add-new = nuevo
terminal-add-known = conocido
terminal-carrier-unknown = transportista desconocido
terminal-meant = Probablemente querías decir: { $numbers }.
terminal-not-understood = Ningún número en: { $text }
terminal-not-understood-more = { $lines ->
    [one] Ni en una línea más.
   *[other] Ni en { $lines } líneas más.
}
terminal-beyond = { $more ->
    [one] Se dejó fuera un número más
   *[other] Se dejaron fuera { $more } números más
}: se pueden añadir como máximo 5000 a la vez. Añade el resto en una segunda tanda.
terminal-no-number = No se encontró ningún número de seguimiento. No se guardó nada.
terminal-added = { $new ->
    [0] Ningún paquete era nuevo
    [one] Ahora se sigue 1 paquete
   *[other] Ahora se siguen { $new } paquetes
}{ $known ->
    [0] .
    [one] ; 1 ya se seguía.
   *[other] ; { $known } ya se seguían.
}
terminal-preview = { $parcels ->
    [one] Se seguiría este paquete. Todavía no se guardó nada; usa --yes para guardarlo.
   *[other] Se seguirían estos { $parcels } paquetes. Todavía no se guardó nada; usa --yes para guardarlos.
}

## Lists

terminal-no-parcels = Todavía no se sigue ningún paquete. Añade uno con `doorstep add` y su número de seguimiento.
terminal-none-fits = Ningún paquete coincide.
terminal-parcels = { $parcels ->
    [one] 1 paquete
   *[other] { $parcels } paquetes
}
terminal-not-judged = recién añadido
terminal-not-heard-of = sin noticias todavía
terminal-needs-you = Requiere tu atención
terminal-nothing-needs-you = Hoy nada requiere tu atención.
terminal-nothing-unknown = Se entendió todo lo que dijeron las fuentes.
terminal-how-to-report-unknown = Los números, nombres y lugares están quitados. Revisa la lista antes de enviarla a alguien.
terminal-moved = Movimientos del último día
terminal-nothing-moved = Nada se movió en el último día.

## One parcel

terminal-what-to-do = Qué hacer
terminal-dates = Fechas
terminal-numbers = Números, y páginas sobre ellos
terminal-of-orders = Del pedido { $orders }
terminal-timeline = Historial
terminal-no-news = Todavía no hay noticias.
terminal-silence = { $days ->
    [0] Hubo noticias hoy: { $level }. { $reason }
    [one] 1 día sin noticias: { $level }. { $reason }
   *[other] { $days } días sin noticias: { $level }. { $reason }
}
terminal-you = tú
terminal-next-check-due = Ya toca la próxima consulta. { $why }
terminal-checks = Consultas
terminal-no-checks = Todavía no se ha preguntado a ninguna fuente.
terminal-last-answered = Última respuesta de una fuente: { $when }.
terminal-never-answered = Ninguna fuente ha respondido todavía.
terminal-next-check = Próxima consulta: { $when }. { $why }

## Edits

terminal-marked = { $number } está marcado. `doorstep undo` lo deshace.
terminal-archived = { $parcels ->
    [0] Nada que archivar: estos paquetes ya están archivados.
    [one] 1 paquete está archivado. `doorstep undo` lo deshace.
   *[other] { $parcels } paquetes están archivados. `doorstep undo` lo deshace.
}
terminal-taken-back = { $parcels ->
    [0] Nada que recuperar: estos paquetes no están archivados.
    [one] 1 paquete está de nuevo en la lista.
   *[other] { $parcels } paquetes están de nuevo en la lista.
}
terminal-undone = Deshecho: { $edit }.
terminal-nothing-to-undo = No hay nada que deshacer.
terminal-edit-describe = un nombre, una nota u otras palabras tuyas
terminal-edit-archive = un archivado
terminal-edit-close = que un paquete se recibió o se dio por abandonado
terminal-edit-mark = una marca
terminal-edit-delete-parcels = una eliminación
terminal-edit-add-parcels = paquetes añadidos
terminal-edit-order = un cambio de un pedido
terminal-edit-import = una importación

## Checking

terminal-check-asked-for = { $parcels ->
    [one] 1 paquete es el próximo en consultarse.
   *[other] { $parcels } paquetes son los próximos en consultarse.
} { $server ->
    [yes] El servidor en marcha se encarga.
   *[no] No hay ningún servidor en marcha; inícialo con `doorstep serve`, o usa --wait.
}
terminal-check-not-answered = { $parcels ->
    [one] 1 paquete no tuvo respuesta en { $seconds } segundos. Sigue siendo el próximo en turno.
   *[other] { $parcels } paquetes no tuvieron respuesta en { $seconds } segundos. Siguen siendo los próximos en turno.
}

## Sources

terminal-source-answered = Última respuesta: { $when }.
terminal-source-asked = Última pregunta: { $when }; nunca ha respondido.
terminal-source-news = Puede enviar noticias por sí misma a { $path }, en una dirección tuya a la que pueda llegar. Mantén esa ruta en secreto.
terminal-source-entered = Su clave se introdujo en Doorstep.
terminal-source-type-key = Escribe { $settings }, uno en cada línea, y termina la entrada (Ctrl-D).

## Data

terminal-backed-up = La base de datos se copió en { $file }.
terminal-imported = { $parcels ->
    [one] Se incorporó 1 paquete
   *[other] Se incorporaron { $parcels } paquetes
}{ $known ->
    [0] {""}
    [one] , 1 ya estaba aquí
   *[other] , { $known } ya estaban aquí
}; { $orders ->
    [one] 1 pedido es nuevo.
   *[other] { $orders } pedidos son nuevos.
}
terminal-reread = { $parcels ->
    [one] Se volvió a leer 1 paquete.
   *[other] Se volvieron a leer { $parcels } paquetes.
}

## Tokens

terminal-token-made = Guárdalo bien: no se vuelve a mostrar. Puede { $scope ->
    [write] leer y cambiar todo
    [capture] traer pedidos e imágenes, y no ver nada
   *[other] leer todo
}; envíalo como `Authorization: Bearer` (consulta /api).
terminal-pairing-code = Introduce esto y la dirección de Doorstep en la extensión del navegador. El código vale una sola vez y durante cinco minutos.
terminal-no-evidence = No se guarda ninguna imagen del pedido { $order }. Las toma la extensión del navegador, en la página del pedido.
terminal-column-evidence-taken = Tomada
terminal-column-evidence-file = Archivo
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = No hay tokens. Crea uno con `doorstep token add NAME`.
terminal-tokens-revoked = Revocado. A quien lo tenga se le niega el acceso desde ahora.
terminal-token-unused = nunca usado
terminal-token-revoked = revocado
terminal-column-token-id = Id
terminal-column-token-name = Nombre
terminal-column-token-scope = Puede
terminal-column-token-made = Creado
terminal-column-token-used = Último uso

## Orders

terminal-order-saved = El pedido { $number } está guardado.
terminal-order-linked = { $parcels ->
    [one] El pedido { $number } llegó en 1 paquete más.
   *[other] El pedido { $number } llegó en { $parcels } paquetes más.
}
terminal-order-unlinked = { $parcels ->
    [one] El pedido { $number } llegó en 1 paquete menos.
   *[other] El pedido { $number } llegó en { $parcels } paquetes menos.
}
terminal-order-parcels = { $parcels ->
    [0] Ningún paquete está vinculado a él.
    [one] Llegó en 1 paquete.
   *[other] Llegó en { $parcels } paquetes.
}
terminal-no-orders = Aquí no hay pedidos. Añade uno con `doorstep order add NUMBER`, o tráelos con `doorstep import FILE`.
terminal-order-status = Estado
terminal-order-seller = Tienda
terminal-order-placed = Realizado
terminal-order-paid = Pagado
terminal-order-shipped = Enviado
terminal-order-completed = Completado
terminal-order-total = Total
terminal-order-service = Envío
terminal-order-to = A
terminal-order-notes = Notas
terminal-column-order-order = Pedido
terminal-column-order-title = Qué
terminal-column-order-placed = Realizado
terminal-column-order-status = Estado
terminal-column-order-total = Total
terminal-column-order-seller = Tienda

## Importing

terminal-import-events = { $events ->
    [0] {""}
    [one] (1 evento nuevo)
   *[other] ({ $events } eventos nuevos)
}
terminal-import-nothing = No hay nada nuevo; no se cambió nada.
terminal-import-saved = Guardado. `doorstep undo` lo deshace.
terminal-import-preview = Todavía no se guardó nada: usa --yes para guardarlo.
terminal-import-merged = Incorporado. Lo que ya estaba aquí quedó como está.
terminal-inbox-empty = La bandeja de entrada está vacía: se entendió todo.
terminal-inbox-careful = Cuidado:
terminal-inbox-waiting = Espera a ser guardado:
terminal-inbox-dismissed = { $things ->
    [0] No se apartó nada.
    [one] Un elemento apartado.
   *[other] { $things } elementos apartados.
}
terminal-inbox-reread = { $things ->
    [0] Esta versión ya lo había leído todo.
    [one] Se leyó de nuevo un elemento.
   *[other] Se leyeron de nuevo { $things } elementos.
}
terminal-inbox-forgotten = Olvidado. No se guardó nada.
terminal-no-mail = No se lee ningún buzón. Añade uno con `doorstep mail add SERVER NAME`.
terminal-mail-added = { $host } funciona y se lee desde ahora. { $mails ->
    [0] No contiene correos de AliExpress del último medio año.
    [one] Contiene un correo de AliExpress.
   *[other] Contiene { $mails } correos de AliExpress o más.
}
terminal-mail-tested = { $host } funciona. { $mails ->
    [0] No contiene correos de AliExpress del último medio año.
    [one] Contiene un correo de AliExpress.
   *[other] Contiene { $mails } correos de AliExpress o más.
}
terminal-mail-read = { $mails ->
    [one] un correo leído
   *[other] { $mails } correos leídos
}, última revisión { $when }
terminal-mail-removed = { $host } ya no se lee. Lo que trajo se queda.
