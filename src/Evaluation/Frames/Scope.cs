using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>The variables of one activation and, for lambdas and local functions, those around it.</summary>
internal sealed class Scope(ISymbol owner, Scope? parent)
{
    private Dictionary<ISymbol, Place> _variables = new(SymbolEqualityComparer.Default);
    private bool _frozen;

    public ISymbol Owner => owner;

    public Scope? Parent => parent;

    public void Declare(ISymbol variable, Place place) => _variables[variable] = place;

    /// <summary>Gives a variable its first value. It keeps its cell while its block runs, so a goto back into the block does not make another.</summary>
    public void Initialize(ISymbol variable, object? value)
    {
        if (_variables.TryGetValue(variable, out var place) && place is Cell)
        {
            place.Value = value;
        }
        else
        {
            _variables[variable] = new Cell(value);
        }
    }

    public Place? Find(ISymbol variable)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._variables.TryGetValue(variable, out var place))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>What a closure keeps: the variables as they are now, so the next iteration's fresh ones are not its own.</summary>
    public Scope Capture()
    {
        if (_frozen)
        {
            return this;
        }

        return new(owner, parent?.Capture())
        {
            _variables = new(_variables, SymbolEqualityComparer.Default),
            _frozen = true,
        };
    }

    /// <summary>Whether two scopes see the same variables, so that the same code in them is the same delegate.</summary>
    public static bool SameVariables(Scope? left, Scope? right)
    {
        for (; left is not null && right is not null; left = left.Parent, right = right.Parent)
        {
            foreach (var pair in left._variables)
            {
                if (right._variables.TryGetValue(pair.Key, out var other) && !ReferenceEquals(pair.Value, other))
                {
                    return false;
                }
            }
        }

        return left is null && right is null;
    }

    /// <summary>The parameters as they were given, in cells of their own: each enumeration of an iterator starts with them.</summary>
    public Scope Fresh()
    {
        var fresh = new Scope(owner, parent);
        foreach (var pair in _variables)
        {
            fresh._variables[pair.Key] = new Cell(pair.Key is IParameterSymbol { Type.IsReferenceType: true } ? pair.Value.Value : Interpreter.CopyValue(pair.Value.Value));
        }

        return fresh;
    }
}
