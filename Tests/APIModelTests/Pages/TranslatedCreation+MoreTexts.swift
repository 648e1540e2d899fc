extension TranslatedCreation {
    static let spanish = TranslatedCreation(
        language: "es", title: "Crear paperLantern",
        summary: "Cree un objeto [paperLantern](../resources/paperlantern.md).",
        headings: [
            "Permisos", "Solicitud HTTP", "Encabezados de solicitud", "Cuerpo de la solicitud", "Respuesta", "Ejemplo",
            "Solicitud",
        ],
        permissions: """
            |Tipo de permiso|Permisos (de menos a más privilegiados)|
            |:---|:---|
            |Delegado (cuenta profesional o educativa)|Lantern.Write|
            |Delegado (cuenta personal de Microsoft)|No admitida.|
            |Aplicación|Lantern.Write|
            """,
        headers: """
            |Encabezado|Valor|
            |:---|:---|
            |Autorización|Se requiere &lt;token&gt; de portador.|
            |Workbook-Session-Id|La sesión. Opcional.|
            """,
        body: "En el cuerpo de la solicitud, especifique una representación JSON del objeto paperLantern.",
        rows: """
            |Propiedad|Tipo|Descripción|
            |:---|:---|:---|
            |id|Cadena|Clave de la entidad. Heredado de [lantern](../resources/lantern.md).|
            |descripción|Cadena|El texto. Se hereda de [lantern](../resources/lantern.md).|
            |propietario|Cadena|De quién es.|
            |versión|Cadena|Cuál es.|
            |brightness|Doble|Cuánto brilla.|
            |tags|Colección de cadenas|Palabras.|
            """,
        response:
            "Si se ejecuta correctamente, este método devuelve un código de respuesta `201 Created` y un objeto [paperLantern](../resources/paperlantern.md) en el cuerpo de la respuesta.",
        type: """
            Tipo de recurso paperLantern

            Espacio de nombres: microsoft.graph

            Una lámpara de papel.

            Hereda de [lantern](../resources/lantern.md)

            ## Propiedades
            |Propiedad|Tipo|Descripción|
            |:---|:---|:---|
            |id|Cadena|Clave de la entidad. Solo lectura. Heredado de [lantern](../resources/lantern.md).|
            |descripción|Cadena|El texto. Admite valores NULL. Heredado de [lantern](../resources/lantern.md).|
            |propietario|Cadena|De quién es. Admite `$filter`.|
            |versión|Cadena|Cuál es. La longitud máxima es de 1.024 caracteres.|
            |brightness|Doble|Cuánto brilla. Solo se devuelve en `$select`.|
            |tags|Colección String|Palabras. Esta colección puede contener un máximo de 1000 elementos.|
            """)

    static let portuguese = TranslatedCreation(
        language: "pt", title: "Criar paperLantern",
        summary: "Cria um novo objeto [paperLantern](../resources/paperlantern.md).",
        headings: [
            "Permissões", "Solicitação HTTP", "Cabeçalhos de solicitação", "Corpo da solicitação", "Resposta",
            "Exemplo", "Solicitação",
        ],
        permissions: """
            |Tipo de permissão|Permissões (da com menos para a com mais privilégios)|
            |:---|:---|
            |Delegada (conta corporativa ou de estudante)|Lantern.Write|
            |Delegada (conta pessoal da Microsoft)|Sem suporte.|
            |Aplicativo|Lantern.Write|
            """,
        headers: """
            |Cabeçalho|Valor|
            |:---|:---|
            |Autorização|&lt;Token&gt; de portador obrigatório.|
            |Workbook-Session-Id|A sessão. Opcional.|
            """,
        body: "No corpo da solicitação, forneça uma representação JSON do objeto paperLantern.",
        rows: """
            |Propriedade|Tipo|Descrição|
            |:---|:---|:---|
            |id|Cadeia de caracteres|Chave da entidade. Herdado de [lantern](../resources/lantern.md)|
            |descrição|Cadeia de caracteres|O texto. Herdado do [lantern](../resources/lantern.md).|
            |proprietário|Cadeia de caracteres|De quem é.|
            |versão|Cadeia de caracteres|Qual é.|
            |brightness|Duplo|O brilho.|
            |tags|Coleção de cadeias de caracteres|Palavras.|
            """,
        response:
            "Se tiver êxito, este método retornará o código de resposta `201 Created` e um objeto [paperLantern](../resources/paperlantern.md) no corpo da resposta.",
        type: """
            Tipo de recurso paperLantern

            Namespace: microsoft.graph

            Uma lanterna de papel.

            Herda de [lantern](../resources/lantern.md)

            ## Propriedades
            |Propriedade|Tipo|Descrição|
            |:---|:---|:---|
            |id|Cadeia de caracteres|Chave da entidade. Somente leitura. Herdado de [lantern](../resources/lantern.md)|
            |descrição|Cadeia de caracteres|O texto. Anulável. Herdado de [lantern](../resources/lantern.md)|
            |proprietário|Cadeia de caracteres|De quem é. Dá suporte a `$filter`.|
            |versão|Cadeia de caracteres|Qual é. O comprimento máximo é de 1.024 caracteres.|
            |brightness|Duplo|O brilho. Retornado apenas em `$select`.|
            |tags|Coleção String|Palavras. Essa coleção pode conter um máximo de 1.000 elementos.|
            """)

    static let russian = TranslatedCreation(
        language: "ru", title: "Создание paperLantern",
        summary: "Создание нового объекта [paperLantern](../resources/paperlantern.md).",
        headings: ["Разрешения", "HTTP-запрос", "Заголовки запроса", "Текст запроса", "Ответ", "Пример", "Запрос"],
        permissions: """
            |Тип разрешения|Разрешения (в порядке повышения привилегий)|
            |:---|:---|
            |Делегированные (рабочая или учебная учетная запись)|Lantern.Write|
            |Делегированные (личная учетная запись Майкрософт)|Не поддерживается.|
            |Для приложений|Lantern.Write|
            """,
        headers: """
            |Заголовок|Значение|
            |:---|:---|
            |Authorization|Bearer &lt;token&gt;. Обязательный.|
            |Workbook-Session-Id|Сеанс. Необязательно.|
            """,
        body: "В теле запроса добавьте представление объекта paperLantern в формате JSON.",
        rows: """
            |Свойство|Тип|Описание|
            |:---|:---|:---|
            |id|Строка|Ключ объекта. Наследуется от [lantern](../resources/lantern.md).|
            |описание|Строка|Текст. Наследуется от объекта [lantern](../resources/lantern.md).|
            |владелец|Строка|Чей он.|
            |версия|Строка|Какой он.|
            |brightness|Двойной точности|Яркость.|
            |tags|Коллекция строк|Слова.|
            """,
        response:
            "В случае успешного выполнения этот метод возвращает код ответа `201 Created` и объект [paperLantern](../resources/paperlantern.md) в теле ответа.",
        type: """
            Тип ресурса paperLantern

            Пространство имен: microsoft.graph

            Бумажный фонарь.

            Наследуется от [lantern](../resources/lantern.md)

            ## Свойства
            |Свойство|Тип|Описание|
            |:---|:---|:---|
            |id|Строка|Ключ объекта. Только для чтения. Наследуется от [lantern](../resources/lantern.md).|
            |описание|Строка|Текст. Допускается значение null. Наследуется от [lantern](../resources/lantern.md).|
            |владелец|Строка|Чей он. Поддерживает `$filter`.|
            |версия|Строка|Какой он. Максимальная длина составляет 1 024 символа.|
            |brightness|Двойная точность|Яркость. Возвращается только при использовании `$select`.|
            |tags|Коллекция String|Слова. Эта коллекция может содержать не более 1000 элементов.|
            """)
}
