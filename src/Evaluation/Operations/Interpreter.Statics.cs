using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<ISymbol, Place> _statics = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _initializedTypes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ThrownException> _failedTypes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _initializing = new(SymbolEqualityComparer.Default);

    /// <summary>A static field, after its type is initialised.</summary>
    private Place StaticField(IFieldSymbol field, IOperation? site, Frame? frame, bool write)
    {
        if (field.IsConst)
        {
            return new Cell(ConstantOf(field.ConstantValue, field.Type));
        }

        if (!IsOwn(field.ContainingType))
        {
            return new Cell(ReadHostMember(field, null, site));
        }

        var type = frame is null ? field.ContainingType : (INamedTypeSymbol)Close(field.ContainingType, frame);
        var closed = SymbolEqualityComparer.Default.Equals(type, field.ContainingType) ? field
            : type.GetMembers(field.Name).OfType<IFieldSymbol>().First();
        var inInitializer = _initializing.Contains(type);
        if (!field.IsReadOnly && field.AssociatedSymbol is not IPropertySymbol { SetMethod: null } && !inInitializer)
        {
            throw MutableStatic(site, field.AssociatedSymbol ?? field);
        }

        InitializeStatics(type, site);
        if (!_statics.TryGetValue(closed, out var place))
        {
            _statics[closed] = place = new Cell(DefaultOf(closed.Type));
        }

        return place;
    }

    /// <summary>Runs a type's static initializers in the order of the text, then its static constructor, once.</summary>
    private void InitializeStatics(INamedTypeSymbol type, IOperation? site)
    {
        if (_failedTypes.TryGetValue(type, out var failure))
        {
            throw failure;
        }

        if (!_initializedTypes.Add(type))
        {
            return;
        }

        _initializing.Add(type);
        var isDone = false;
        try
        {
            foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field is { IsStatic: true, IsConst: false }))
            {
                _statics[field] = new Cell(DefaultOf(field.Type));
            }

            var types = TypeMap.For(type);
            foreach (var initializer in InitializersOf(type.OriginalDefinition, isStatic: true))
            {
                RunInitializer(initializer, type, new Scope(type, null), null, types, site);
            }

            if (type.StaticConstructors.FirstOrDefault() is { IsImplicitlyDeclared: false } constructor)
            {
                CallSource(constructor, null, [], site);
            }

            isDone = true;
        }
        catch (ThrownException thrown)
        {
            isDone = true;
            var inner = thrown.Value as Exception ?? ((Instance)thrown.Value).HostBase as Exception;
            throw _failedTypes[type] = new(new TypeInitializationException(TypeValue.Reflection(type), inner), thrown.Location, thrown.CallChain, thrown.ByUser);
        }
        finally
        {
            _initializing.Remove(type);
            if (!isDone)
            {
                _initializedTypes.Remove(type);
            }
        }
    }

    private void RunInitializer(EqualsValueClauseSyntax initializer, INamedTypeSymbol type, Scope scope, object? receiver, TypeMap? types, IOperation? site)
    {
        if (GraphOf(initializer) is { } code)
        {
            var frame = new Frame(code, new Scope(type, scope), receiver, types);
            InFrame(frame, site, Run);
        }
    }

    private readonly Dictionary<(ISymbol, bool), List<EqualsValueClauseSyntax>> _initializers = [];

    /// <summary>Initializers of fields and properties, by file and position.</summary>
    private List<EqualsValueClauseSyntax> InitializersOf(INamedTypeSymbol type, bool isStatic)
    {
        if (!_initializers.TryGetValue((type, isStatic), out var initializers))
        {
            initializers = [];
            foreach (var member in type.GetMembers().Where(member => member.IsStatic == isStatic && member is IFieldSymbol or IPropertySymbol or IEventSymbol))
            {
                var initializer = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) switch
                {
                    VariableDeclaratorSyntax declarator when member is IFieldSymbol { IsConst: false } or IEventSymbol => declarator.Initializer,
                    PropertyDeclarationSyntax property => property.Initializer,
                    _ => null,
                };
                if (initializer is not null && member.IsStatic == isStatic)
                {
                    initializers.Add(initializer);
                }
            }

            _initializers[(type, isStatic)] = initializers;
        }

        return initializers;
    }
}
