using System.Security.Cryptography;
using System.Text;

namespace DagSharp.Manifests;

internal static class ManifestHash
{
    private const string Digits = "0123456789abcdef";

    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var result = new char[hash.Length * 2];
        for (var index = 0; index < hash.Length; index++)
        {
            result[2 * index] = Digits[hash[index] >> 4];
            result[2 * index + 1] = Digits[hash[index] & 15];
        }

        return new string(result);
    }
}
