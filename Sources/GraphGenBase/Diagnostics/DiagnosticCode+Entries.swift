extension DiagnosticCode {
    /// The catalogue: how serious each code is, what it means, and what to do about it.
    // One entry a line, however long.
    // swift-format-ignore
    var entry: (severity: Diagnostic.Severity, text: String, help: String) {
        switch self {
        case .baseConflict: (.note, "The page's sentence and its metadata name two base types; the one that derives from the other is taken, or else that of the sentence.", "name the same type in both places.")
        case .baseCycle: (.warning, "A type inherits from itself by way of its base types; the chain is cut.", "correct the sentence on one of the pages.")
        case .baseNotAStructure: (.warning, "The base type a page names is an enumeration; the type is read without a base type.", "name a resource as base type.")

        case .bodyFromExample: (.note, "No words of the page describe the request body; its members and their types are those of the example.", "list the members in a table under \"Request body\".")
        case .bodyType: (.note, "The page of an update names no type for its body; the type that comes back, or that the page is called after, has all of the properties and is taken.", #"write of which type the body is: "a JSON representation of [lamp](lamp.md)"."#)

        case .commentUnterminated: (.warning, "An HTML comment has no end, so everything below it is part of the comment.", "close the comment with `-->`.")

        case .encodingInvalidUTF8: (.warning, "The page holds bytes that are not UTF-8; each is read as U+FFFD.", "save the page as UTF-8.")
        case .encodingNUL: (.warning, "The page holds a NUL character, which is read as U+FFFD.", "save the page as UTF-8 and remove the character.")

        case .enumerationMemberValue: (.note, "The value of a member is not a whole number; the member is kept without it.", "write the number, decimal or hexadecimal.")
        case .enumerationNoMembers: (.warning, "The title says that the page is about an enumeration, but there is no member table.", "add a table with the columns Member and Description, and Value where there are numbers.")
        case .enumerationSpelling: (.note, "A description lists values in another case than the enumeration of its property; the enumeration's spelling counts.", "write the values as the enumeration does.")
        case .enumerationUnnamed: (.note, "No heading tells which enumeration a member table lists; the table is left out.", "put a heading such as `### shelf values` above the table.")

        case .exampleInvalidJSON: (.warning, "The body of an example is not JSON, even after repairs; it is kept as text.", "correct the body. Examples do not become code, so nothing else suffers.")
        case .exampleLostFence: (.note, "The closing fence of a code block is missing, so the next block is a part of it; the two are read apart.", "close the first block.")
        case .exampleUnbound: (.note, "The page has several requests and the example's method is that of none of them; it is kept with the first.", #"show one of the requests listed under "HTTP request", or list the one that is shown."#)

        case .frontMatterAlias: (.warning, "A value of the front matter names a part of itself (`&name`) or repeats one (`*name`); it is taken as it stands, since a few such lines can stand for any amount of text.", "write the value out, or put quotation marks around a text that begins with `&` or `*`.")
        case .frontMatterLine: (.warning, "A line of the front matter is not `key: value`; it is left out.", "make it an entry, or a comment with `#`.")
        case .frontMatterUnterminated: (.warning, "The front matter has no closing `---`; the page is read as if it had none.", "close it with `---` on a line of its own.")
        case .frontMatterValue: (.warning, "A value of the front matter is not YAML; it is taken as it stands.", "close the quotes or brackets.")

        case .includeCycle: (.warning, "An include leads back to a page that is being included; it is left out.", "remove one of the includes.")
        case .includeLimit: (.warning, "The page includes more than 400 pages, counting those its includes include; the rest is left out.", "split the page.")
        case .includeMissing: (.warning, "The included page does not exist; the page is read without it.", "correct the path, which starts at the page, or hand over the folder that holds the included page too.")
        case .includeOutside: (.warning, "The include's path leads out of the folder that was handed over; nothing outside it is read.", "correct the path, or hand over the folder that holds the included page too.")
        case .includeUnreadable: (.warning, "The included page exists but cannot be read; the page is read without it.", "look at the message, which is that of the system.")

        case .jsonRepresentationInvalid: (.note, #"The block under "JSON representation" is not JSON; the tables alone describe the type."#, #"write a JSON object with the types as values, such as `"days": "Int32"` or `"days": 1024`."#)

        case .jsonRepaired: (.note, "A JSON text was read after repairs, which the message lists.", "nothing has to be done; correct the JSON to be rid of the note.")

        case .lintDeprecation: (.note, "Something is deprecated, and no words say until when it works or what to use instead.", "name the day, or what to use instead.")
        case .lintEnumerationSentinel: (.warning, "An enumeration has `unknownFutureValue` twice, or gives it the number of another member.", "leave one of the two, or correct the number.")
        case .lintExampleAbstractType: (.note, "An object in an example has no `@odata.type` although its documented type is abstract.", "add the `@odata.type` to the example.")
        case .lintExampleBatch: (.warning, "The request of an example to `$batch` is one that the service refuses: two requests with one id, more than 20, an address with a host, a body without `Content-Type`, or a `dependsOn` that names no request.", "correct the example.")
        case .lintExampleDelta: (.warning, "The answer of a delta function in an example has a removed record without an id or a reason, or two links that lead on.", "correct the example: `@removed` says `changed` or `deleted`, and a page has `@odata.nextLink` or `@odata.deltaLink`.")
        case .lintExampleEnumeration: (.warning, "A value in an example is not a member of its property's enumeration, or is the placeholder `unknownFutureValue` in a request.", "add the member to its table, or correct the example.")
        case .lintExampleError: (.warning, "An answer with an error in an example is not the object `error` with `code` and `message`.", "show the answer as the service gives it.")
        case .lintExampleExclusive: (.warning, "An example sets two properties that the pages say must not be set together.", "take one of the two out of the example.")
        case .lintExampleImmutable: (.warning, "The request of an example changes a property that the pages say cannot be changed.", "take the property out of the example.")
        case .lintExampleItems: (.warning, "A collection in an example has fewer or more elements than the pages allow.", "correct the example, or the number.")
        case .lintExampleJSONType: (.warning, "A value in an example is not of the type that the pages give its property.", "correct the example, or the type cell.")
        case .lintExampleLength: (.warning, "A text in an example is shorter or longer than the pages allow.", "correct the example, or the length.")
        case .lintExampleLocation: (.warning, "The page tells of a `Location` header of the answer, and the answer `202 Accepted` in an example has none.", "add the header to the example.")
        case .lintExampleMember: (.note, "An example has a member that the page of its type does not list.", "correct the spelling, or add a row for the member.")
        case .lintExampleNull: (.warning, "A property is null in an example although the pages say that it cannot be.", "put a value into the example, or say that it may be null.")
        case .lintExamplePattern: (.warning, "A text in an example does not match the pattern that the pages give its property.", "correct the example, or the pattern.")
        case .lintExamplePlaceholder: (.note, "An example holds a word that stands for a value (`datetime-value`, `String`), where a date, number, member or listed text is documented.", "nothing; a value that occurs says more to readers and can be checked.")
        case .lintExamplePrefer: (.warning, "An example shows a member of an enumeration that the service hides from who does not ask for it, and its request does not ask.", "add `Prefer: include-unknown-enum-members` to the request, or show another member.")
        case .lintExampleRange: (.warning, "A number in an example is outside the range that the pages give its property.", "correct the example, or the range.")
        case .lintExampleReadOnly: (.note, "The request of an example sends a property that the pages call read-only.", "take the property out of the example.")
        case .lintExampleRelation: (.warning, "Two properties in an example are not in the order that the pages demand, such as a minimum above its maximum.", "correct the example.")
        case .lintExampleRequired: (.warning, "The request of an example lacks a property that the pages call required.", "add the property to the example, or say that it is optional.")
        case .lintExampleToken: (.note, "The address of an example has a `$skiptoken` or `$deltatoken` that no link on the page has: readers may think that they can make one up.", "show the answer whose link is followed.")
        case .lintExampleTypeMismatch: (.warning, "The `@odata.type` of an object in an example is not the documented type or a type derived from it.", "correct the example, or say on the page of the type what it derives from.")
        case .lintExampleUpload: (.warning, "A slice of a file in an example has a `Content-Range` that does not fit its `Content-Length` or the size of the file, or is sent with a token.", "correct the header.")
        case .lintExampleValues: (.warning, "A number or text in an example is none of those that the pages allow for its property.", "put a value that occurs into the example, or add it to the list.")
        case .lintExampleVersion: (.warning, "An address in an example is of another version of the API than its page.", "correct the address.")

        case .metadataRepaired: (.note, "A metadata comment was read after repairs, which the message lists.", "nothing has to be done; correct the JSON to be rid of the note.")
        case .metadataUnreadable: (.warning, "A comment starts like metadata, with `{`, but is not JSON even after repairs; what it says is lost.", "correct the JSON.")

        case .operationDuplicate: (.note, "Two pages document one request. Where their answers are the same it has one method; where they differ, each page has its own.", "nothing, where both pages are wanted.")
        case .operationUnreachable: (.warning, "An operation has no method in the generated code: every name that it could have is another operation's.", "tell the requests of the page apart, or give them pages of their own.")
        case .operationPath: (.warning, "A path shows a sample where a placeholder belongs, or is misprinted; it is read as it is meant.", "write the placeholder: `/desks/{id}`.")

        case .pageDocType: (.note, "`doc_type` in the front matter names another kind of page than what the page holds; what it holds counts.", "write `resourcePageType`, `apiPageType`, `enumPageType` or `conceptualPageType`.")
        case .pageHeadingSpace: (.note, "A line lacks the space after its `#`; it is read as a heading all the same.", "add the space.")
        case .pageKindUnknown: (.note, "The page defines no type and documents no operation; it is left out.", #"nothing, for a page that is meant to be read by people only. Otherwise end the title with `resource type` or `enum type`, or add a section "HTTP request"."#)
        case .pageMarkup: (.warning, "The markup of a piece of the page is so entangled that reading it could take hours; what follows on the line, and the lines up to the next blank one, are not read.", "close the brackets that are open, or set the lines apart.")
        case .pageNamespace: (.warning, "The namespace line holds no well-formed qualified name; what can be read of it is taken.", "write `Namespace: microsoft.graph`, or a namespace below it, without a period at its end.")
        case .pageNesting: (.warning, "Quotes and lists are nested more than 100 deep; what lies deeper is read as one level.", "nest less.")
        case .pageNoTitle: (.note, "The page has no first-level heading; its name is taken from the front matter, the metadata or the file.", "add a title such as `# loan resource type`.")
        case .pageTooLarge: (.warning, "The page is longer than 2 MB; the rest is not read.", "split the page.")
        case .pageUnreadable: (.error, "The file of a page cannot be read; nothing of it is in the model.", "look at the message, which is that of the system.")

        case .permissionsCellNotUnderstood: (.note, "The words of a cell in a permission table name no permission; the cell is left out.", "write the permissions, separated by commas, or `Not supported.`.")
        case .permissionsMissing: (.note, "The page has a permissions section, but no permission table in it.", "add a table with a row for each kind of caller, or include one.")
        case .permissionsRowNotUnderstood: (.note, "A row of a permission table names no kind of caller; it is left out.", "start the row with `Delegated (work or school account)`, `Delegated (personal Microsoft account)` or `Application`.")
        case .permissionsTableNotUnderstood: (.warning, "A table in the permissions section lists permissions, but not by kind of caller; it is left out.", "give it the columns of a permission table.")

        case .propertyConflict: (.note, "A property stands twice in a type, with two types; the first counts.", "remove one of the rows, or rename it.")
        case .propertyFromBody: (.note, "The table of a create or update lists a property that the page of its type does not; it is a property of the type all the same.", "list it on the page of the type, or correct its name.")
        case .propertyFromExample: (.note, "An example sets a navigation property (`lamp@odata.bind`) or an annotation (`@microsoft.graph.conflictBehavior`) that no table lists; the property leads to what the address in the example is documented to hold.", "list the property under \"Relationships\" of its type.")
        case .propertyNotAMember: (.note, "A row is about an annotation of OData, about bytes that no page gives an address, or about what the text of a property holds; generated types have no property of it.", "document the address of the bytes; nothing has to be done about the others.")
        case .propertyNotOnBase: (.note, "A row says that the property is inherited from a type that does not list it, or that is no base type.", "add the property to the page of the base type, or correct the sentence.")
        case .propertyUntyped: (.warning, "The table of a property has no column for types; the property takes any JSON value.", "add the column. An empty cell of it is a [type-cell.missing](#type-cellmissing), one that is no type a [type-cell.not-understood](#type-cellnot-understood).")

        case .relationUnresolved: (.note, "A sentence compares the property with another one that the type does not have; there is no rule then.", "call the other property by its name in the table.")

        case .requestElsewhere: (.note, "A request stands under another heading than those for requests; it asks for the same as one of the page's requests at another address, and is read as one.", #"nothing has to be done; show it below "HTTP request" to be rid of the note."#)
        case .requestFromExample: (.note, "Only an example shows this address of what the page documents; it is read as a request.", #"nothing has to be done; list it below "HTTP request" to be rid of the note."#)
        case .requestLineNotUnderstood: (.warning, "A line of a request block is not a request; it is left out.", "write method and path: `GET /loans/{id}`.")
        case .requestLineRepaired: (.note, "A request line lacks a space or slash, or has its method in small letters; it is read as it is meant.", "nothing has to be done; write `GET /loans/{id}` to be rid of the note.")
        case .requestMissing: (.warning, "The page is about an operation but shows no request line.", #"show the request in a code block marked `http`, below the heading "HTTP request"."#)
        case .requestTooLong: (.warning, "The address of a request has more than 40 segments or 2,048 bytes; the request is left out.", "write the address with the segments that callers need.")
        case .requestUndocumented: (.note, "A request with placeholders stands outside the section for requests, asks for something else than they do, and is documented nowhere; it is no operation.", #"list it below "HTTP request" on the page that describes what it does."#)

        case .responseNoStatus: (.note, "The response section names no status code.", #"name it: "this method returns a `200 OK` response code"."#)
        case .responseShape: (.note, "The sentence about the response says one object and the example shows a collection, or the other way round; the path decides, and here it agrees with the example.", "correct the sentence.")
        case .responseType: (.note, "No words say what type comes back; it is taken from what pages say is at the address, or from the example.", "name the type in the response section, with a link to its page.")

        case .ruleContradiction: (.warning, "The bounds that a description gives leave no value; none of them becomes a rule.", "correct the numbers.")
        case .ruleDisagreement: (.note, "Two pages give different rules for one property; the rule of the type's own page counts, but what the page of an update lists can be changed.", "make the pages agree.")
        case .ruleNotApplicable: (.note, "A sentence reads like a rule that does not fit the property's type, such as a range on a Boolean; it is passed over.", "look whether type and description belong together.")
        case .rulePattern: (.warning, "A regular expression cannot be checked as the page means it: it looks around, refers to a group, or has more than 10,000 states; it is no rule.", "write an expression without lookahead, lookbehind and references, and with smaller repetitions.")

        case .sourceFolderLoop: (.note, "A symbolic link leads to a folder that was listed already; it is not listed again.", "nothing; each page is read once.")
        case .sourceFolderUnreadable: (.error, "A folder cannot be listed; its pages are missing.", "look at the message, which is that of the system.")
        case .sourceLink: (.warning, "A symbolic link leads out of the folder that was handed over; it is not followed.", "hand over the folder it leads to, or add `--follow-links` where the links are your own.")

        case .tableContinuationLine: (.warning, "A row goes on on the next line; the two are read as one row.", "put the row on one line; use `<br>` for a line break.")
        case .tableDelimiterRow: (.warning, "The row under the header of a table is missing or no delimiter row; the block is read as a table all the same.", "write a row of hyphens, such as `|:---|:---|:---|`, under the header. Renderers show no table.")
        case .tableDelimiterWidth: (.warning, "The delimiter row has more or fewer cells than the header; the block is read as a table all the same.", "give both rows the same number of cells. Most renderers show no table.")
        case .tableInterrupted: (.warning, "Tables and other blocks are run together in so many ways that the reader gave up on them; they are read as text.", "put empty lines around tables.")
        case .tableNameTranslated: (.note, "Names in a table of a translated page are translated, or spelled in other case; those of the page's JSON are taken.", "write the English names.")
        case .tableNotUnderstood: (.note, "The table's columns are not those of any table known to stand in this place; it is left out.", "nothing, for a table that is meant for people. Otherwise name its columns as on other pages.")
        case .tablePipeInCode: (.warning, "A pipe in a code span splits the cell by the rules of Markdown; it is read as a part of the code.", #"write `\|`."#)
        case .tableRowCells: (.warning, "The row has more cells than the header; what is too much is read as a part of the last cell, or dropped when it is a slip after the closing pipe.", #"remove the cell, or write `\|` for a pipe that belongs to the text."#)
        case .tableRowName: (.note, "The first cell of a row is not a name; the row is left out.", "begin the row with the property's name.")
        case .tableRowsApart: (.warning, "Rows stand apart from their table, below an empty line or a comment; they are read as rows of the table.", "take the empty line or the comment out. Renderers show the rows as text.")
        case .tableSecondDelimiter: (.warning, "The delimiter row stands twice under the header of a table; the second one is skipped.", "remove the second row.")
        case .tableStrayPipe: (.warning, "A line in the middle of a table holds a pipe and nothing else; it is skipped.", "remove the line.")
        case .tableTooLarge: (.warning, "The tables of the page have more than a million cells, those included that short rows lack; the rest is not read, nor is a table of more than 65,535 columns.", "split the page.")

        case .typeCellMissing: (.warning, "A row has no type cell, or an empty one; the property's type is unknown.", "write the type.")
        case .typeCellNotUnderstood: (.warning, "The type cell holds something that is not a type; the property's type is unknown.", "write a primitive type such as `Int32`, a link to the type's page, or `collection` of one of them.")
        case .typeCellProse: (.note, "The type cell is a sentence; the one primitive type it names is taken.", "write the type alone.")

        case .typeDuplicate: (.note, "Two pages define one type; they are merged, and the first counts where they differ.", "leave one of the pages out, or give one a namespace of its own.")
        case .typeKind: (.note, "A table of relationships lists a property whose type is no entity type; it is a property like any other.", "list it under \"Properties\".")
        case .typeLink: (.warning, "A link to a type says another type than the page that it leads to. What it says counts, unless the example says that it is of the type of that page.", "let the link lead to the page of the type that it names.")
        case .typeSpelling: (.note, "Two pages spell the name of one type differently; the spelling of the first counts.", "choose one spelling.")
        case .typeUndefined: (.warning, "No page defines a type that is named here; it is taken as an open type or enumeration, which keeps whatever the service sends.", "add the type's page to the docs folder; nothing, where the pages are a part of a larger set.")
        }
    }
}
