using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DagSharp.Shared;

/// <summary>Many files as one short text: manifests of one pipeline are almost alike, and the compiler reads each character of them several times.</summary>
/// <remarks>Base64 of deflated data: the number of files, LF, then for each its name, LF, its length in bytes, LF, its content.</remarks>
internal static class ManifestArchive
{
    // Names and lengths are short; whatever is longer is damage.
    private const int LongestLine = 1024;

    public static string Pack(IReadOnlyCollection<KeyValuePair<string, string>> files)
    {
        using var packed = new MemoryStream();
        using (var stream = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            Line(stream, files.Count.ToString(CultureInfo.InvariantCulture));
            foreach (var file in files)
            {
                var content = Encoding.UTF8.GetBytes(file.Value);
                Line(stream, file.Key);
                Line(stream, content.Length.ToString(CultureInfo.InvariantCulture));
                stream.Write(content, 0, content.Length);
            }
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <exception cref="FormatException">The text is not base64, or a length is no number.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static IEnumerable<KeyValuePair<string, byte[]>> Unpack(string archive)
    {
        using var stream = new BufferedStream(new DeflateStream(new MemoryStream(Convert.FromBase64String(archive)), CompressionMode.Decompress), 1 << 16);
        for (var left = Number(stream); left > 0; left--)
        {
            var name = Line(stream);
            var content = new byte[Number(stream)];
            for (var read = 0; read < content.Length;)
            {
                var more = stream.Read(content, read, content.Length - read);
                read += more > 0 ? more : throw new InvalidDataException($"The archive ends within '{name}'.");
            }

            yield return new(name, content);
        }
    }

    private static void Line(Stream stream, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text + "\n");
        stream.Write(bytes, 0, bytes.Length);
    }

    private static int Number(Stream stream) => int.Parse(Line(stream), NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Line(Stream stream)
    {
        var bytes = new List<byte>();
        for (var next = stream.ReadByte(); next != '\n'; next = stream.ReadByte())
        {
            if (next < 0)
            {
                throw new InvalidDataException("The archive ends too early.");
            }

            bytes.Add(bytes.Count < LongestLine ? (byte)next : throw new InvalidDataException("The archive has a name that never ends."));
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
