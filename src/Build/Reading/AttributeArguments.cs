using System.Reflection.Metadata;
using System.Text;

namespace DagSharp.Build.Reading;

/// <summary>The string arguments of an attribute's constructor, out of its metadata blob (ECMA-335 II.23.3).</summary>
internal ref struct AttributeArguments
{
    private const ushort Prolog = 1;
    private const byte NullString = 0xFF;

    private BlobReader _blob;

    public AttributeArguments(MetadataReader metadata, CustomAttribute attribute)
    {
        _blob = metadata.GetBlobReader(attribute.Value);
        if (_blob.ReadUInt16() != Prolog)
        {
            throw new BadImageFormatException("An attribute of DagSharp has no valid value.");
        }
    }

    public string NextText() => Encoding.UTF8.GetString(NextBytes());

    /// <summary>The next string as it is stored, UTF-8: megabytes of manifest need not become a string first.</summary>
    public byte[] NextBytes()
    {
        if (_blob.ReadByte() == NullString)
        {
            return [];
        }
        _blob.Offset--;
        return _blob.ReadBytes(_blob.ReadCompressedInteger());
    }
}
