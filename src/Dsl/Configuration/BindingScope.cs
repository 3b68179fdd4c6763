using System.Globalization;

namespace DagSharp.Configuration;

/// <summary>Where binding is: the way to the value and the records around it.</summary>
internal sealed class BindingScope
{
    private BindingScope(BindingScope? parent, string keyPath, bool isolates)
    {
        Parent = parent;
        KeyPath = keyPath;
        Isolates = isolates;
    }

    public BindingScope? Parent { get; }

    public string KeyPath { get; }

    /// <summary>Whether no collection is around: then the items of the next one fail alone.</summary>
    public bool Isolates { get; }

    /// <summary>The record here, once one is being bound.</summary>
    public IBindingType? Record { get; private set; }

    /// <summary>The mapping that fills <see cref="Record"/>.</summary>
    public ConfigMapping? Mapping { get; private set; }

    /// <summary>The value, for a message.</summary>
    public string Subject => KeyPath.Length == 0 ? "The file" : "'" + KeyPath + "'";

    /// <summary>The level, for a message.</summary>
    public string Level => KeyPath.Length == 0 ? "the top level" : "'" + KeyPath + "'";

    public static BindingScope Root() => new(null, "", isolates: true);

    public void Enter(IBindingType record, ConfigMapping mapping)
    {
        Record = record;
        Mapping = mapping;
    }

    public BindingScope Member(string key) => new(this, Append(key), Isolates);

    public BindingScope Entry(string key) => new(this, Append(key), isolates: false);

    public BindingScope Item(int index) =>
        new(this, KeyPath + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", isolates: false);

    private string Append(string key)
    {
        var isPlain = key.Length > 0 && key.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');
        return isPlain
            ? KeyPath + (KeyPath.Length == 0 ? "" : ".") + key
            : KeyPath + "[\"" + key.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"]";
    }
}
