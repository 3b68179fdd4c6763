using DagSharp.Configuration;

namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>What one way of binding gave, in comparable form.</summary>
internal sealed record Binding(BindResult Result, IReadOnlyList<ConfigError> Faults, IReadOnlyList<string> Errors)
{
    /// <summary>The value as text; nothing when there is none.</summary>
    public string Text => Result.IsBound ? ValueText.Of(Result.Value) : "(none)";

    /// <summary>The outermost items: way, whether bad, value.</summary>
    public IReadOnlyList<string> Items =>
        [.. Result.Items.Select(item => item.KeyPath + (item.HasErrors ? " bad " : " good ") + ValueText.Of(item.Value))];

    /// <summary>Asserts that nothing is wrong and how the value reads.</summary>
    public void Gives(string expected)
    {
        Assert.Empty(Errors);
        Assert.Equal(expected, Text);
    }

    /// <summary>Asserts exactly these errors, without the name of the file.</summary>
    public void Fails(params string[] expected) => Assert.Equal(expected, Errors.Select(error => error.Substring(error.IndexOf('('))));
}
