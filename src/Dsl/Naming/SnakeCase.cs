using System.Text;

namespace DagSharp.Naming;

/// <summary>Turns C# names into keys.</summary>
public static class SnakeCase
{
    /// <summary><c>BuildCommand</c> → <c>build_command</c>, <c>HTTPServer</c> → <c>http_server</c>, <c>S3Key</c> → <c>s3_key</c>, <c>Sha256Sum</c> → <c>sha256_sum</c>.</summary>
    public static string From(string name)
    {
        var key = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsUpper(c) && i > 0 && name[i - 1] != '_')
            {
                var endsAcronym = char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]);
                if (!char.IsUpper(name[i - 1]) || endsAcronym)
                {
                    key.Append('_');
                }
            }

            key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }
}
