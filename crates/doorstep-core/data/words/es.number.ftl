### What a person is told about a number.

number-note-failed-check = El dígito de control no encaja: puede haber un carácter mal escrito. Compáralo con el original.
number-note-order = Este es un número de pedido de AliExpress. Ningún transportista lo conoce; el número de seguimiento está en los detalles del pedido.
number-note-maybe-order = También puede ser un número de pedido de AliExpress, que ningún transportista conoce.
number-note-product = Este es un identificador de producto de AliExpress. Designa un artículo de la tienda, no un paquete.
number-note-sku = Este es un identificador de variante (SKU) de AliExpress. Designa un artículo de la tienda, no un paquete.
number-note-order-line = Este es un identificador de línea de pedido de AliExpress. Designa un artículo de un pedido, no un paquete.
number-note-payment = Esto parece un identificador de pago de AliExpress. Designa un pago, no un paquete.
number-note-amazon-order = Este es un número de pedido de Amazon. Ningún transportista lo conoce.
number-note-no-such-post = Esto parece el número de un servicio de correos, pero ninguno usa esas dos últimas letras.
number-note-no-shape = Ningún transportista conocido aquí escribe números así. Verifica que esté completo.
number-note-empty = Aquí no hay nada que leer.
number-note-length = Un número de seguimiento tiene de 4 a 40 letras y dígitos.
number-note-signs = Contiene signos que no aparecen en los números de seguimiento.
number-note-no-digit = Un número de seguimiento contiene dígitos.
number-note-several = Aquí hay varios números. Introdúcelos uno por uno.
number-letter-post = Correo ordinario: suele mostrar pocos escaneos, o ninguno, después de salir del país donde se envió.
number-one-slip-away = A un error de tecleo: { $numbers }
number-check-passed = dígito de control correcto
number-check-failed = dígito de control incorrecto
