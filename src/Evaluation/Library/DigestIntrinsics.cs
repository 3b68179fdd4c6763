using System.Security.Cryptography;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>HashData of the hash algorithms, which old hosts lack.</summary>
internal static class DigestIntrinsics
{
    public static object? HashData(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var source = arguments[0] as byte[] ?? throw new ArgumentNullException("source");
        interpreter.Charge(source.Length / 64, site);
        using var algorithm = Of(method.ContainingType.Name);
        return algorithm.ComputeHash(source);
    }

    private static HashAlgorithm Of(string name) => name switch
    {
        "MD5" => MD5.Create(),
        "SHA1" => SHA1.Create(),
        "SHA256" => SHA256.Create(),
        "SHA384" => SHA384.Create(),
        _ => SHA512.Create(),
    };
}
