using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using DagSharp.Build.Checking;
using DagSharp.Shared;

namespace DagSharp.Build.Reading;

/// <summary>Reads the attributes of the generator out of an assembly's metadata; no code of the assembly is loaded.</summary>
internal static class DagAssemblyReader
{
    private const string FileAttribute = "DagSharp.Manifests.DagManifestFileAttribute";
    private const string ArchiveAttribute = "DagSharp.Manifests.DagManifestArchiveAttribute";
    private const string ErrorAttribute = "DagSharp.Manifests.DagManifestErrorAttribute";
    private const string PipelineAttribute = "DagSharp.PipelineAttribute";

    /// <exception cref="ManifestException">The file cannot be read, is not an assembly, or is damaged.</exception>
    public static DagAssembly Read(string path)
    {
        try
        {
            // Everything is copied at once and the handle closed: the compiler may replace the file while we go on.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var image = new PEReader(stream, PEStreamOptions.PrefetchMetadata);
            return Read(image.HasMetadata ? image.GetMetadataReader() : throw new BadImageFormatException("It has no .NET metadata."));
        }
        // Damage shows as overflows and wrong states as well as bad images: whatever it is, it is the file's fault.
        catch (Exception e)
        {
            throw new ManifestException(DiagnosticId.NotReadable,
                $"the assembly '{Path.GetFileName(path)}' cannot be read: {e.Message.TrimEnd('.')}. Delete the project's obj folder and build again", e);
        }
    }

    private static DagAssembly Read(MetadataReader metadata)
    {
        if (!metadata.IsAssembly)
        {
            throw new BadImageFormatException("It is a module, not an assembly.");
        }
        var files = new List<ManifestFile>();
        var errors = new List<ManifestError>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            switch (AttributeTypeName.Of(metadata, attribute))
            {
                case FileAttribute:
                    var file = new AttributeArguments(metadata, attribute);
                    files.Add(new(file.NextText(), file.NextBytes()));
                    break;
                case ArchiveAttribute:
                    var archive = new AttributeArguments(metadata, attribute);
                    files.AddRange(ManifestArchive.Unpack(archive.NextText()).Select(static file => new ManifestFile(file.Key, file.Value)));
                    break;
                case ErrorAttribute:
                    var error = new AttributeArguments(metadata, attribute);
                    errors.Add(new(error.NextText(), error.NextText(), error.NextText()));
                    break;
            }
        }
        return new(files, errors, PipelineTypes(metadata));
    }

    private static List<string> PipelineTypes(MetadataReader metadata)
    {
        var names = new List<string>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            foreach (var attribute in type.GetCustomAttributes())
            {
                if (AttributeTypeName.Of(metadata, metadata.GetCustomAttribute(attribute)) == PipelineAttribute)
                {
                    names.Add(AttributeTypeName.OfDefinition(metadata, type));
                    break;
                }
            }
        }
        return names;
    }
}
