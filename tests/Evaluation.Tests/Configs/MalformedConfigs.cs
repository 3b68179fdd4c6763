namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>
/// Mistakes people make in configuration files, and what they read then. A case is its name after <c>===</c>, the
/// text, and the errors after <c>--&gt;</c>. An arrow is a tab, <c>␁</c> is U+0001; names with "json" are JSON.
/// </summary>
internal static class MalformedConfigs
{
    public const string Cases = """""
        === unclosed list
        products: [
        --> DAG7001 (2,1) Expected a value
        === unclosed list before a key
        products: [{id: a}
        extra: 1
        --> DAG7001 (2,1) The YAML cannot be understood after this place; look for an unclosed [, {, quote or a wrong indent
        === unclosed mapping
        products:
        - {id: a
        - {id: b}
        --> DAG7001 (3,1) The YAML cannot be understood after this place; look for an unclosed [, {, quote or a wrong indent
        === closed by the wrong bracket
        extra: [1, 2}
        --> DAG7001 (1,13) A list in [ ] is not closed: expected ',' or ']'
        === closing bracket alone
        extra: ]
        --> DAG7001 (1,8) Expected a value
        === closing brace alone
        extra: 1
        }
        --> DAG7001 (2,1) Expected a key at this indent, or the end of the mapping
        === unclosed double quote
        extra: "abc
        --> DAG7001 (1,8) The text in quotes is not closed
        === unclosed single quote
        extra: 'abc
        --> DAG7001 (1,8) The text in quotes is not closed
        === unclosed quote before more keys
        products:
        - id: "a
          tier: gold
        --> DAG7001 (2,7) The text in quotes is not closed
        === apostrophe inside single quotes
        extra: 'it's'
        --> DAG7001 (1,12) Expected a key at this indent, or the end of the mapping
        === text after a quoted text
        extra: "a" b
        --> DAG7001 (1,12) Expected a key at this indent, or the end of the mapping
        === tab as indent
        products:
        →- id: a
        --> DAG7001 (2,1) A tab is not allowed as indent; indent with spaces
        === tab inside a deeper indent
        products:
        - id: a
          limits:
        →  cpu: 1
        --> DAG7001 (4,1) A tab is not allowed as indent; indent with spaces
        === no space after the colon
        products:
        - id:a
          tier: gold
        --> DAG7001 (3,7) A ': ' is not allowed inside this value, which started on the line before; put a space after the colon of a key
        === no space after the dash
        products:
        -id: a
        --> DAG7004 (1,10) 'products' has the wrong type: expected a list, found nothing (null); write [] for an empty list
        --> DAG7002 (2,1) The key '-id' is unknown in the top level (Root); an item of a list needs a space after the dash
        === second colon in a value
        extra: see: here
        --> DAG7001 (1,11) A ': ' is not allowed inside this value; put quotes around text that contains ': '
        === indent too deep
        products:
        - id: a
           tier: gold
        --> DAG7001 (3,8) A ': ' is not allowed inside this value; check the indent: this line goes on with the value above it
        === indent too shallow
        products:
        - id: a
         tier: gold
        --> DAG7001 (3,2) Expected a key at this indent, or the end of the mapping
        === list item after keys
        extra: 1
        - a
        --> DAG7001 (2,1) Expected a key at this indent, or the end of the mapping
        === key after list items
        - a
        extra: 1
        --> DAG7001 (2,1) Expected '- ' at this indent, or the end of the list
        === template without quotes
        extra: {{ version }}
        --> DAG7001 (1,9) A key has to be text: found a mapping; put quotes around text that starts with {{
        === template inside a value
        products:
        - id: {{ version }} CDBG
        --> DAG7001 (2,8) A key has to be text: found a mapping; put quotes around text that starts with {{
        === template statement
        {% for x in y %}
        extra: 1
        --> DAG7001 (2,1) Expected the end of the file; this looks like a template: render it first, or put quotes around the text
        === at sign
        extra: @home
        --> DAG7001 (1,8) No value starts with this character; put quotes around the text
        === backtick
        extra: `date`
        --> DAG7001 (1,8) No value starts with this character; put quotes around the text
        === percent
        extra: %d
        --> DAG7001 (1,8) No value starts with this character; put quotes around the text
        === unknown alias
        extra: *nobody
        --> DAG7001 (1,8) The alias *nobody names no anchor before it
        === misspelt alias
        extra: [&base 1, *bsae]
        --> DAG7001 (1,18) The alias *bsae names no anchor before it; did you mean 'base'?
        === alias inside itself
        extra: &a [1, *a]
        --> DAG7001 (1,15) The alias *a stands inside what it names
        === anchor without a name
        extra: & 1
        --> DAG7001 (1,8) The name of an anchor or alias is missing
        === merge of a scalar
        by_name:
          a: {<<: 5, id: a}
        --> DAG7001 (2,7) '<<' merges a mapping or a list of mappings: found the number 5
        === merge of a list with a scalar
        by_name:
          a: {<<: [x], id: a}
        --> DAG7001 (2,7) '<<' merges a mapping or a list of mappings: found the text "x"
        === two documents
        extra: 1
        ---
        extra: 2
        --> DAG7001 (2,1) A second document starts here: a configuration file holds one
        === unsupported tag
        extra: !!python/object:os.system x
        --> DAG7001 (1,8) The tag !!python/object:os.system is not supported; configuration holds data; no tag creates a type
        === tag that does not fit
        extra: !!int abc
        --> DAG7001 (1,8) The tag !!int does not fit the text "abc"
        === undefined tag handle
        extra: !e!x 1
        --> DAG7001 (1,8) The tag starts with a handle that no %TAG declares
        === unsupported YAML version
        %YAML 2.0
        ---
        extra: 1
        --> DAG7001 (1,1) This version of YAML is not supported: expected %YAML 1.2
        === unknown escape
        extra: "\d"
        --> DAG7001 (1,8) Unknown escape after the backslash
        === list as a key
        ? [a]
        : 1
        --> DAG7001 (1,3) A key has to be text: found a list; put quotes around text that starts with [ or {
        === mapping as a key
        {{a: 1}: 2}
        --> DAG7001 (1,2) A key has to be text: found a mapping; put quotes around text that starts with {{
        === key missing
        : 1
        --> DAG7001 (1,1) A key is missing before ':'
        === list item on the line of a key
        extra: - a
        --> DAG7001 (1,8) A list cannot start on the line of its key: start it on the next line
        === comma as a value
        extra: ,
        --> DAG7001 (1,8) Expected a value
        === block text with too little indent
        extra: |
           a
          b
        --> DAG7001 (3,3) Expected a key at this indent, or the end of the mapping
        === control character
        extra: a␁b
        --> DAG7001 (1,9) A control character is not allowed here: write it as an escape in double quotes
        === duplicate at the top
        extra: 1
        products: []
        extra: 2
        --> DAG7005 (3,1) The key 'extra' is given twice, first at (1,1)
        === duplicate in an item
        products:
        - id: a
          id: b
        --> DAG7005 (3,3) The key 'id' is given twice, first at (2,3)
        === duplicate in quotes
        extra: 1
        "extra": 2
        --> DAG7005 (2,1) The key 'extra' is given twice, first at (1,1)
        === duplicate in a flow mapping
        products: [{id: a, id: b}]
        --> DAG7005 (1,20) The key 'id' is given twice, first at (1,13)
        === duplicate merge key
        by_name:
          a: &a {id: x}
          b:
            <<: *a
            <<: *a
        --> DAG7005 (5,5) The key '<<' is given twice, first at (4,5); merge several mappings with a list: <<: [*a, *b]
        === root is a list
        - id: a
        --> DAG7004 (1,1) The file has the wrong type: expected a mapping (Root), found a list
        === root is text
        hello
        --> DAG7004 (1,1) The file has the wrong type: expected a mapping (Root), found the text "hello"
        === root is a number
        5
        --> DAG7004 (1,1) The file has the wrong type: expected a mapping (Root), found the number 5
        === unknown at the top
        product: []
        --> DAG7002 (1,1) The key 'product' is unknown in the top level (Root); did you mean 'products'?
        === unknown with nothing near
        whatever: 1
        --> DAG7002 (1,1) The key 'whatever' is unknown in the top level (Root); known keys: products, by_name, extra
        === unknown in capitals
        Products: []
        --> DAG7002 (1,1) The key 'Products' is unknown in the top level (Root); did you mean 'products'?
        === unknown with dashes
        by-name: {}
        --> DAG7002 (1,1) The key 'by-name' is unknown in the top level (Root); did you mean 'by_name'?
        === unknown in an item
        products:
        - id: a
          buildcommand: x
        --> DAG7002 (3,3) The key 'buildcommand' is unknown in 'products[0]' (Product); did you mean 'build_command'?
        === unknown number as a key
        1: 2
        --> DAG7002 (1,1) The key '1' is unknown in the top level (Root); known keys: products, by_name, extra
        === list item instead of a mapping
        products:
        - a
        --> DAG7004 (2,3) 'products[0]' has the wrong type: expected a mapping (Product), found the text "a"
        === nothing as a list item
        products:
        -
        --> DAG7004 (2,2) 'products[0]' has the wrong type: expected a mapping (Product), found nothing (null)
        === mapping instead of a list
        products:
          id: a
        --> DAG7004 (2,3) 'products' has the wrong type: expected a list, found a mapping; start each item with a dash and a space
        === text instead of a list
        products: pluto
        --> DAG7004 (1,11) 'products' has the wrong type: expected a list, found the text "pluto"; write it as a list of one: [pluto]
        === nothing instead of a list
        products:
        extra: 1
        --> DAG7004 (1,10) 'products' has the wrong type: expected a list, found nothing (null); write [] for an empty list
        === number instead of a mapping
        by_name: 5
        --> DAG7004 (1,10) 'by_name' has the wrong type: expected a mapping, found the number 5
        === list instead of a mapping
        by_name: [a]
        --> DAG7004 (1,10) 'by_name' has the wrong type: expected a mapping, found a list
        === list instead of text
        products:
        - id: [a]
        --> DAG7004 (2,7) 'products[0].id' has the wrong type: expected text, found a list
        === mapping instead of text
        products:
        - id: {a: b}
        --> DAG7004 (2,7) 'products[0].id' has the wrong type: expected text, found a mapping
        === nothing instead of text
        products:
        - id:
        --> DAG7004 (2,6) 'products[0].id' has the wrong type: expected text, found nothing (null); write "" for empty text, or quote the word
        === quoted number
        products:
        - id: a
          limits: {cpu: "2"}
        --> DAG7004 (3,17) 'products[0].limits.cpu' has the wrong type: expected a whole number, found the text "2"; remove the quotes
        === number with a unit
        products:
        - id: a
          limits: {memory: 512Mi}
        --> DAG7004 (3,20) 'products[0].limits.memory' has the wrong type: expected a whole number, found the text "512Mi"
        === fraction for a whole number
        products:
        - id: a
          limits: {cpu: 0.5}
        --> DAG7004 (3,17) 'products[0].limits.cpu' has the wrong type: expected a whole number, found the number 0.5
        === boolean for a number
        products:
        - id: a
          limits: {cpu: true}
        --> DAG7004 (3,17) 'products[0].limits.cpu' has the wrong type: expected a whole number, found the boolean true
        === nothing for a number
        products:
        - id: a
          limits: {cpu: }
        --> DAG7004 (3,17) 'products[0].limits.cpu' has the wrong type: expected a whole number, found nothing (null)
        === too large a number
        products:
        - id: a
          limits: {cpu: 2147483648}
        --> DAG7006 (3,17) 'products[0].limits.cpu' is not allowed: expected a whole number from -2147483648 to 2147483647, found the number 2147483648
        === too small a number
        products:
        - id: a
          limits: {cpu: -2147483649}
        --> DAG7006 (3,17) 'products[0].limits.cpu' is not allowed: expected a whole number from -2147483648 to 2147483647, found the number -2147483649
        === missing id
        products:
        - tier: gold
        --> DAG7003 (2,3) The key 'id' is missing in 'products[0]' (Product): expected text
        === missing id in an empty mapping
        products:
        - {}
        --> DAG7003 (2,3) The key 'id' is missing in 'products[0]' (Product): expected text
        === missing id in a dictionary
        by_name:
          a:
            tier: gold
        --> DAG7003 (3,5) The key 'id' is missing in 'by_name.a' (Product): expected text
        === missing id in a child
        products:
        - id: a
          children:
          - id: b
          - tier: gold
        --> DAG7003 (5,5) The key 'id' is missing in 'products[0].children[1]' (Product): expected text
        === unknown enum member
        products:
        - id: a
          tier: platinum
        --> DAG7006 (3,9) 'products[0].tier' is not allowed: expected one of basic, gold, found the text "platinum"
        === enum in capitals
        products:
        - id: a
          tier: GOLD
        --> DAG7006 (3,9) 'products[0].tier' is not allowed: expected one of basic, gold, found the text "GOLD"; did you mean 'gold'?
        === enum by number
        products:
        - id: a
          tier: 1
        --> DAG7006 (3,9) 'products[0].tier' is not allowed: expected one of basic, gold, found the number 1
        === duration without a unit
        products:
        - id: a
          timeout: 300
        --> DAG7004 (3,12) 'products[0].timeout' has the wrong type: expected a length of time (5m, 1h30m, PT5M or hh:mm:ss), found the number 300; add a unit: 300s, 300m or 300h
        === duration in words
        products:
        - id: a
          timeout: five minutes
        --> DAG7004 (3,12) 'products[0].timeout' has the wrong type: expected a length of time (5m, 1h30m, PT5M or hh:mm:ss), found the text "five minutes"
        === duration with hours and minutes
        products:
        - id: a
          timeout: 05:00
        --> DAG7004 (3,12) 'products[0].timeout' has the wrong type: expected a length of time (5m, 1h30m, PT5M or hh:mm:ss), found the text "05:00"; write hours, minutes and seconds: hh:mm:ss
        === duration in months
        products:
        - id: a
          timeout: P1M
        --> DAG7004 (3,12) 'products[0].timeout' has the wrong type: expected a length of time (5m, 1h30m, PT5M or hh:mm:ss), found the text "P1M"; years and months have no fixed length: use days
        === date that does not exist
        products:
        - id: a
          start: 2026-02-30
        --> DAG7004 (3,10) 'products[0].start' has the wrong type: expected an ISO 8601 date or time (2026-01-31, 2026-01-31T06:00:00Z), found the text "2026-02-30"
        === date in another order
        products:
        - id: a
          start: 01/02/2026
        --> DAG7004 (3,10) 'products[0].start' has the wrong type: expected an ISO 8601 date or time (2026-01-31, 2026-01-31T06:00:00Z), found the text "01/02/2026"
        === date in words
        products:
        - id: a
          start: 2 days
        --> DAG7004 (3,10) 'products[0].start' has the wrong type: expected an ISO 8601 date or time (2026-01-31, 2026-01-31T06:00:00Z), found the text "2 days"
        === local tag
        products:
        - !product {id: a}
        --> DAG7004 (2,3) 'products[0]' has the wrong type: expected a mapping (Product), found the tag !product; tags have no meaning here: remove it
        === key one level too high
        tier: gold
        products:
        - id: a
        --> DAG7013 (1,1) The key 'tier' has no meaning in the top level (Root); it belongs in each item of 'products'
        === key one level too deep
        products:
        - id: a
          extra: 1
        --> DAG7013 (3,3) The key 'extra' has no meaning in 'products[0]' (Product); it belongs further out, at the top level
        === misspelt dash list under a key
        products: [{id: a}]
        by_name:
          -a: {ident: b}
        --> DAG7002 (3,8) The key 'ident' is unknown in 'by_name.-a' (Product); known keys: id, build_command, tier, timeout, start, limits, children
        --> DAG7003 (3,7) The key 'id' is missing in 'by_name.-a' (Product): expected text
        === json with a comment
        {"extra": 1, // no
         "products": []}
        --> DAG7001 (1,14) Expected a name in double quotes, found a comment, which JSON does not have
        === json with a trailing comma
        {"products": [
          {"id": "a"},
        ]}
        --> DAG7001 (2,14) A comma before ']' is not JSON: remove it
        === json with single quotes
        {'extra': 1}
        --> DAG7001 (1,2) Expected a name in double quotes, found a single quote: JSON text needs double quotes
        === json with a bare key
        {extra: 1}
        --> DAG7001 (1,2) Expected a name in double quotes, found 'e'
        === json cut off
        {"products": [{"id": "a"
        --> DAG7001 (2,1) Expected ',' or '}' in the object that starts at (1,15), found the end of the text
        === json with a duplicate
        {"extra": 1,
         "extra": 2}
        --> DAG7005 (2,2) The name 'extra' occurs twice in this object, first at (1,2)
        === json with a leading zero
        {"products": [{"id": "a",
          "limits": {"cpu": 01}}]}
        --> DAG7001 (2,21) '01' is not a JSON number: remove the leading zero, or quote it
        === json with NaN
        {"extra": NaN}
        --> DAG7001 (1,11) Expected the value of 'extra', found 'NaN': text needs double quotes
        === json with two values
        {"extra": 1}
        {"extra": 2}
        --> DAG7001 (2,1) Expected the end of the text, found '{': a JSON text holds one value
        === json with a raw line break
        {"extra": "a
        b"}
        --> DAG7001 (1,13) The text that starts at (1,11) has no closing quote on its line: write a line break as \n
        === json with a quoted number
        {"products": [{"id": "a",
          "limits": {"cpu": "1"}}]}
        --> DAG7004 (2,21) 'products[0].limits.cpu' has the wrong type: expected a whole number, found the text "1"; remove the quotes
        === json empty

        --> DAG7001 (2,1) Expected a value, found the end of the text

        """"";
}
