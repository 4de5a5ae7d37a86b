package kr.stability.reporting.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** How a frozen document names the kinds of blocks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Bars.class, name = "bars"),
    @JsonSubTypes.Type(value = StackedBars.class, name = "stacked-bars"),
    @JsonSubTypes.Type(value = Timeline.class, name = "timeline"),
    @JsonSubTypes.Type(value = Contents.class, name = "contents"),
    @JsonSubTypes.Type(value = PageBreak.class, name = "page-break")
})
@RegisterForReflection
interface TypedBlock {

    /** For writing: the name is a member like any other. */
    @JsonAppend(props = @JsonAppend.Prop(value = BlockType.class, name = "type"))
    @RegisterForReflection
    interface Written {}
}
