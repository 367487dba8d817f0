### What a person is told about a number.

number-note-failed-check = O dígito verificador não confere: um caractere pode ter sido digitado errado. Compare com o original.
number-note-order = Este é um número de pedido do AliExpress. Nenhuma transportadora o conhece; o número de rastreamento está nos detalhes do pedido.
number-note-maybe-order = Este também pode ser um número de pedido do AliExpress, que nenhuma transportadora conhece.
number-note-product = Este é um ID de produto do AliExpress. Ele identifica um item da loja, não um pacote.
number-note-sku = Este é um ID de variante (SKU) do AliExpress. Ele identifica um item da loja, não um pacote.
number-note-order-line = Este é um ID de linha de pedido do AliExpress. Ele identifica um item de um pedido, não um pacote.
number-note-payment = Isto parece um ID de pagamento do AliExpress. Ele identifica um pagamento, não um pacote.
number-note-amazon-order = Este é um número de pedido da Amazon. Nenhuma transportadora o conhece.
number-note-no-such-post = Isto parece um número de correio, mas nenhum correio usa as duas últimas letras dele.
number-note-no-shape = Nenhuma transportadora conhecida aqui escreve números assim. Confira se está completo.
number-note-empty = Não há nada para ler aqui.
number-note-length = Um número de rastreamento tem de 4 a 40 letras e dígitos.
number-note-signs = Há sinais nele que não ocorrem em números de rastreamento.
number-note-no-digit = Um número de rastreamento contém dígitos.
number-note-several = Há vários números aqui. Insira um de cada vez.
number-letter-post = Carta: muitas vezes mostra poucos escaneamentos, ou nenhum, depois de sair do país em que foi postada.
number-one-slip-away = A um erro de digitação: { $numbers }
number-check-passed = dígito verificador correto
number-check-failed = dígito verificador incorreto
