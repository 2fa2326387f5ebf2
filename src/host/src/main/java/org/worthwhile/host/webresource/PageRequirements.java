package org.worthwhile.host.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the code of apps asks the current request's page to load. */
public final class PageRequirements implements PageBuilderService {

    private final ThreadLocal<Asked> asked = ThreadLocal.withInitial(Asked::new);

    @Override
    public WebResourceAssembler assembler() {
        return asked.get();
    }

    /** The given contexts and those asked for. */
    public Set<String> contexts(Collection<String> ofThePage) {
        Set<String> all = new LinkedHashSet<>(ofThePage);
        all.addAll(asked.get().contexts);
        return all;
    }

    /** Complete keys of web-resources, in the order they were asked for. */
    public List<String> webResources() {
        return List.copyOf(asked.get().webResources);
    }

    /** The request is over. */
    public void forget() {
        asked.remove();
    }

    private static final class Asked implements WebResourceAssembler, RequiredResources {

        private final Set<String> contexts = new LinkedHashSet<>();
        private final Set<String> webResources = new LinkedHashSet<>();

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String completeKey) {
            webResources.add(completeKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            contexts.add(context);
            return this;
        }
    }
}
