/** Questions to the site-loss rules: on a draft, on a filing, on all accepted plans; and what depends on a data centre. */
package kr.stability.reporting.simulation;
