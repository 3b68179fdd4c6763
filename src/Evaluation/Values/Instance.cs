using DagSharp.Values;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>An object of a type that only the compilation knows.</summary>
internal sealed class Instance(Interpreter interpreter, TypeLayout layout, object?[] slots) : IMemberValues, IComparable, IFormattable
{
    private int _identity;

    public INamedTypeSymbol Type => layout.Type;

    public TypeLayout Layout => layout;

    public object?[] Slots { get; private set; } = slots;

    /// <summary>The parameters of primary constructors, which methods of the type may use.</summary>
    public Dictionary<ISymbol, Place>? Captured { get; set; }

    /// <summary>The real object of the nearest base class that is no user's.</summary>
    public object? HostBase { get; set; }

    public int Identity => _identity != 0 ? _identity : _identity = interpreter.NextIdentity();

    public IReadOnlyList<KeyValuePair<string, object?>> MemberValues =>
        [.. layout.PublicProperties.Select(property => new KeyValuePair<string, object?>(property.Name, interpreter.ReadFromHost(property, this)))];

    /// <summary>The value semantics of structs and of <c>with</c>.</summary>
    public Instance Copy()
    {
        var copy = new Instance(interpreter, layout, (object?[])Slots.Clone()) { HostBase = HostBase };
        for (var i = 0; i < copy.Slots.Length; i++)
        {
            // A box in a field is shared, a struct is not.
            copy.Slots[i] = layout.IsValue(i) ? Interpreter.CopyValue(copy.Slots[i]) : copy.Slots[i];
        }

        if (Captured is not null)
        {
            copy.Captured = new(SymbolEqualityComparer.Default);
            foreach (var pair in Captured)
            {
                copy.Captured[pair.Key] = new Cell(Interpreter.CopyValue(pair.Value.Value));
            }
        }

        return copy;
    }

    /// <summary>What <c>this = other</c> does in a struct.</summary>
    public void Become(Instance other) => Slots = other.Copy().Slots;

    public override bool Equals(object? obj) => interpreter.InstanceEquals(this, obj);

    public override int GetHashCode() => interpreter.InstanceHashCode(this);

    public override string ToString() => interpreter.InstanceText(this);

    public string ToString(string? format, IFormatProvider? formatProvider) => interpreter.InstanceText(this, format, formatProvider);

    public int CompareTo(object? obj) => interpreter.CompareInstances(this, obj);
}
