### What a person is told about a number.

number-note-failed-check = The check digit does not fit: one character may be mistyped. Compare it with the original.
number-note-order = This is an AliExpress order number. No carrier knows it; the tracking number is in the order's details.
number-note-maybe-order = This may also be an AliExpress order number, which no carrier knows.
number-note-product = This is an AliExpress product id. It names an item in the shop, not a parcel.
number-note-sku = This is an AliExpress variant (SKU) id. It names an item in the shop, not a parcel.
number-note-order-line = This is an AliExpress order line id. It names one item of an order, not a parcel.
number-note-payment = This looks like an AliExpress payment id. It names a payment, not a parcel.
number-note-amazon-order = This is an Amazon order number. No carrier knows it.
number-note-no-such-post = This looks like a post's number, but no post uses its last two letters.
number-note-no-shape = No carrier known here writes numbers like this. Check that it is complete.
number-note-empty = There is nothing to read here.
number-note-length = A tracking number has 4 to 40 letters and digits.
number-note-signs = There are signs in it that do not occur in tracking numbers.
number-note-no-digit = A tracking number has digits in it.
number-note-several = Several numbers stand here. Enter them one by one.
number-letter-post = Letter post: it often shows few or no scans after it leaves the country it was posted in.
number-one-slip-away = One slip away: { $numbers }
number-check-passed = check digit passed
number-check-failed = check digit failed
