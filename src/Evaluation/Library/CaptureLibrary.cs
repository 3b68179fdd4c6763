using System.Text.RegularExpressions;

namespace DagSharp.Evaluation;

/// <summary>The member of Capture that gives a span.</summary>
internal static class CaptureLibrary
{
    public static char[] get_ValueSpan(Capture capture) => capture.Value.ToCharArray();
}
