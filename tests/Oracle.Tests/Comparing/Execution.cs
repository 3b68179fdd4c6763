using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>Really runs a method. Only what the evaluator took is run: so nothing that harms.</summary>
internal static class Execution
{
    /// <param name="subject">Whose method.</param>
    /// <param name="method">A static method.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="limit">When waiting ends. A thread that goes on is left behind; it does not keep the process.</param>
    public static Outcome Run(Subject subject, IMethodSymbol method, IReadOnlyList<object?> arguments, TimeSpan limit)
    {
        var real = Find(subject, method);
        Outcome? outcome = null;
        var thread = new Thread(() => outcome = Run(real, [.. arguments]), maxStackSize: 16 * 1024 * 1024) { IsBackground = true, CurrentCulture = CultureInfo.InvariantCulture };
        thread.Start();
        return thread.Join(limit) ? outcome! : new(OutcomeKind.TimedOut, "");
    }

    public static Outcome Run(MethodInfo real, object?[] arguments)
    {
        RecordedConsole.Take();
        try
        {
            var value = ValueText.Of(real.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null));
            return new(OutcomeKind.Value, value + RecordedConsole.Take());
        }
        catch (Exception exception)
        {
            return new(OutcomeKind.Thrown, $"{exception.GetType().Name}: {exception.Message}{RecordedConsole.Take()}");
        }
    }

    private static MethodInfo Find(Subject subject, IMethodSymbol method)
    {
        var name = method.ContainingType.Name;
        for (var outer = method.ContainingType.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = $"{outer.Name}+{name}";
        }

        var space = method.ContainingNamespace.IsGlobalNamespace ? "" : method.ContainingNamespace.ToDisplayString() + ".";
        return subject.Assembly.GetType(space + name, throwOnError: true)!
            .GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Single(candidate => candidate.Name == method.Name && !candidate.IsGenericMethod && candidate.GetParameters().Select(static parameter => parameter.ParameterType.Name)
                .SequenceEqual(method.Parameters.Select(static parameter => parameter.Type is IArrayTypeSymbol array ? array.ElementType.MetadataName + "[]" : parameter.Type.MetadataName)));
    }
}
