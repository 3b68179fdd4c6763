using DagSharp.Configuration;

namespace DagSharp.Evaluation.Incremental;

/// <summary>The members and configuration files that a result was made from.</summary>
internal sealed class EvaluationDependencies
{
    private readonly List<FileParts> files;
    private readonly List<ConfigFile> configs;

    public EvaluationDependencies(SourceMap map, IEnumerable<(int File, int Slot, SlotPart Part)> touched, IEnumerable<ConfigFile> configs)
    {
        files = [.. touched.GroupBy(static part => part.File).Select(file => new FileParts(
            file.Key,
            map.Outlines[file.Key].Identity,
            [.. file.Select(part => (part.Slot, part.Part, map.Outlines[file.Key].SignatureOf(part.Slot, part.Part)))]))];
        this.configs = [.. configs];
    }

    /// <summary>Whether they are the same in a project whose declarations are.</summary>
    public bool Hold(SourceMap map, ConfigSet current) =>
        configs.TrueForAll(file => ReferenceEquals(current.Find(file.Path), file)) && files.TrueForAll(file => file.Holds(map.Outlines[file.File]));

    private sealed class FileParts(int file, object identity, List<(int Slot, SlotPart Part, string Signature)> parts)
    {
        private object identity = identity;

        public int File => file;

        public bool Holds(TreeOutline outline)
        {
            if (ReferenceEquals(identity, outline.Identity))
            {
                return true;
            }

            if (!parts.TrueForAll(part => outline.SignatureOf(part.Slot, part.Part) == part.Signature))
            {
                return false;
            }

            identity = outline.Identity;
            return true;
        }
    }
}
