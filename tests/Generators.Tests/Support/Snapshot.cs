using System.Runtime.CompilerServices;
using System.Text;

namespace DagSharp.Generators.Tests.Support;

/// <summary>Compares a text with the file <c>&lt;class&gt;.&lt;test&gt;.verified.txt</c> beside the test.</summary>
/// <remarks>Where they differ, <c>….received.txt</c> is written; take it over as <c>….verified.txt</c> if it is right.</remarks>
internal static class Snapshot
{
    public static void Matches(GeneratedProject generated, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var text = new StringBuilder();
        foreach (var source in generated.Sources.OrderBy(static source => source.Key, StringComparer.Ordinal))
        {
            text.Append("== ").Append(source.Key).Append(" ==\n").Append(source.Value);
        }

        Matches(text.ToString(), file, test);
    }

    public static void Matches(string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        var verified = $"{stem}.verified.txt";
        var received = $"{stem}.received.txt";
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Equal(File.Exists(verified) ? File.ReadAllText(verified) : "", text);
    }
}
