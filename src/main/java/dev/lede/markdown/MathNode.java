package dev.lede.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula between dollars in running text. */
final class MathNode extends Node {
    private final BasedSequence formula;

    MathNode(BasedSequence chars, BasedSequence formula) {
        super(chars);
        this.formula = formula;
    }

    String formula() {
        return formula.toString();
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {formula};
    }
}
