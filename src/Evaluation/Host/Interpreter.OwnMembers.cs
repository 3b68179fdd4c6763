using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Members of values that are not the host's own here: spans, delegates, native integers, erased objects.</summary>
internal sealed partial class Interpreter
{
    private bool TryCallOwn(IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site, out object? result)
    {
        if (TryCallSpan(method, receiver, arguments, site, out result))
        {
            return true;
        }

        var special = method.ContainingType.SpecialType;
        if (receiver is Closure or Delegate && special is SpecialType.System_Object or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate)
        {
            result = DelegateMember(method, receiver, arguments, site);
        }
        else if (special is SpecialType.System_IntPtr or SpecialType.System_UIntPtr)
        {
            result = CallNative(method, receiver, arguments, site);
        }
        else if (method.Name == "GetType" && receiver is not null && _tags.Of(receiver) is { } tag && Types.Find(tag) == receiver.GetType())
        {
            result = TypeObject(tag);
        }
        else if ((receiver ?? arguments.FirstOrDefault()) is EvaluatedFormattable formattable && method.ContainingType.Name is "FormattableString" or "IFormattable" or "Object")
        {
            result = FormattableMember(formattable, method, arguments, site);
        }
        else if (receiver is SwitchExpressionException unmatched && method.Name == "get_UnmatchedValue")
        {
            result = unmatched.UnmatchedValue;
        }
        else
        {
            return false;
        }

        return true;
    }

    private object? FormattableMember(EvaluatedFormattable text, IMethodSymbol method, object?[] arguments, IOperation? site) => method.Name switch
    {
        "ToString" or "Invariant" => Guard(() => text.ToString(null), site),
        "get_Format" => text.Format,
        "get_ArgumentCount" => text.ArgumentCount,
        "GetArguments" => text.GetArguments(),
        "GetArgument" => Guard(() => text.GetArgument((int)arguments[0]!), site),
        _ => throw Fail(EvaluationRules.NotAllowed, site, NameOf(method), "is not on the list"),
    };
}
