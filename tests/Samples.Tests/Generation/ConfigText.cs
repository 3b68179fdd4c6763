using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DagSharp.Samples.Tests.Generation;

/// <summary>A configuration file as the compiler is given it.</summary>
internal sealed class ConfigText(string path, string text) : AdditionalText
{
    private readonly SourceText content = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => content;
}
