using System.Text;

namespace DagSharp.Evaluation;

/// <summary>Members of Encoding that old hosts lack.</summary>
internal static class EncodingLibrary
{
    private const int Latin1 = 28591;

    public static Encoding get_Latin1() => Encoding.GetEncoding(Latin1);
}
