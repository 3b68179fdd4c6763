using System.Text;
using DagSharp.Build.Checking;

namespace DagSharp.Build.Writing;

/// <summary>
/// The list, kept in the folder itself, of what the build wrote there and for which project. It outlives a deleted
/// <c>obj</c>, so a later build still knows its own files from the user's.
/// </summary>
internal sealed record OwnedFiles(string Owner, IReadOnlyCollection<string> Names)
{
    public const string FileName = ManifestFolder.OwnPrefix + ".files";

    private const string Heading = "# The build of DagSharp rewrites and removes the files named here, and no others.";
    private const string OwnerLine = "owner ";
    private const string FileLine = "file ";

    /// <summary>Null when the folder has no list.</summary>
    public static OwnedFiles? Read(string directory)
    {
        var path = Path.Combine(directory, FileName);
        if (!File.Exists(path))
        {
            return null;
        }
        var owner = "";
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in File.ReadAllLines(path))
        {
            if (line.StartsWith(OwnerLine, StringComparison.Ordinal))
            {
                owner = line.Substring(OwnerLine.Length);
            }
            // A name we would not write is not ours to delete, whoever put it into the list.
            else if (line.StartsWith(FileLine, StringComparison.Ordinal) && line.Substring(FileLine.Length) is var name && ManifestFileName.Problem(name) is null)
            {
                names.Add(name);
            }
        }
        return new(owner, names);
    }

    public byte[] ToBytes()
    {
        var text = new StringBuilder().Append(Heading).Append('\n').Append(OwnerLine).Append(Owner).Append('\n');
        foreach (var name in Names.OrderBy(n => n, StringComparer.Ordinal))
        {
            text.Append(FileLine).Append(name).Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
