namespace DagSharp;

/// <summary>Sends a mail.</summary>
public sealed class EmailOperator : Operator
{
    /// <summary>Sends a mail.</summary>
    /// <param name="to">Addresses; templates.</param>
    /// <param name="subject">Subject; a template.</param>
    /// <param name="htmlContent">Body in HTML; a template.</param>
    public EmailOperator(IReadOnlyList<string> to, string subject, string htmlContent)
        : base("airflow.providers.smtp.operators.smtp.EmailOperator")
    {
        To = to;
        Subject = subject;
        HtmlContent = htmlContent;
    }

    /// <summary>Addresses; templates.</summary>
    public IReadOnlyList<string> To
    {
        get => Get<IReadOnlyList<string>>("to")!;
        init => Set("to", value);
    }

    /// <summary>Subject; a template.</summary>
    public string Subject
    {
        get => Get<string>("subject")!;
        init => Set("subject", value);
    }

    /// <summary>Body in HTML; a template.</summary>
    public string HtmlContent
    {
        get => Get<string>("html_content")!;
        init => Set("html_content", value);
    }

    /// <summary>Sender; a template. Default: the connection's.</summary>
    public string? From
    {
        get => Get<string?>("from_email");
        init => Set("from_email", value);
    }

    /// <summary>Paths of attachments; templates.</summary>
    public IReadOnlyList<string>? Files
    {
        get => Get<IReadOnlyList<string>?>("files");
        init => Set("files", value);
    }

    /// <summary>Copies; templates.</summary>
    public IReadOnlyList<string>? Cc
    {
        get => Get<IReadOnlyList<string>?>("cc");
        init => Set("cc", value);
    }

    /// <summary>Blind copies; templates.</summary>
    public IReadOnlyList<string>? Bcc
    {
        get => Get<IReadOnlyList<string>?>("bcc");
        init => Set("bcc", value);
    }

    /// <summary>MIME subtype. Airflow's default: <c>mixed</c>.</summary>
    public string? MimeSubtype
    {
        get => Get<string?>("mime_subtype");
        init => Set("mime_subtype", value);
    }

    /// <summary>Character set. Airflow's default: <c>utf-8</c>.</summary>
    public string? MimeCharset
    {
        get => Get<string?>("mime_charset");
        init => Set("mime_charset", value);
    }

    /// <summary>Connection. Airflow's default: <c>smtp_default</c>.</summary>
    public string? ConnId
    {
        get => Get<string?>("conn_id");
        init => Set("conn_id", value);
    }

    /// <summary>More headers.</summary>
    public IReadOnlyDictionary<string, object?>? CustomHeaders
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("custom_headers");
        init => Set("custom_headers", value);
    }
}
