using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DagSharp.Manifests;

internal static class ManifestHash
{
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var result = new StringBuilder(hash.Length * 2);
        foreach (var part in hash)
        {
            result.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
