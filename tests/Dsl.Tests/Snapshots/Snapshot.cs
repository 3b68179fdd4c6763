using System.Runtime.CompilerServices;
using System.Text;

namespace DagSharp.Dsl.Tests.Snapshots;

/// <summary>Compares a text with the file <c>NAME.verified.EXTENSION</c> beside the test.</summary>
/// <remarks>On a difference it writes <c>NAME.received.EXTENSION</c>; rename that one to accept the change.</remarks>
internal static class Snapshot
{
    public static void Match(string received, string name, string extension, [CallerFilePath] string testFile = "")
    {
        var place = Path.Combine(Path.GetDirectoryName(testFile)!, name);
        var (verifiedFile, receivedFile) = ($"{place}.verified.{extension}", $"{place}.received.{extension}");
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile) : null;
        if (received == verified)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail(verified is null
            ? $"{verifiedFile} does not exist; look at {receivedFile} and rename it"
            : $"{receivedFile} differs from {verifiedFile} from line {FirstDifference(received, verified)}");
    }

    private static string FirstDifference(string received, string verified)
    {
        var (left, right) = (received.Split('\n'), verified.Split('\n'));
        var line = left.Zip(right).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"{line + 1}: expected '{right.ElementAtOrDefault(line)}', found '{left.ElementAtOrDefault(line)}'";
    }
}
